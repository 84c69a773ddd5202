import {
  MANIFEST_FORMAT,
  MANIFEST_VERSION,
  type Manifest,
  type PublishedFile,
  type ShardGroup,
  type Shards,
} from '../../data/publish/manifest.ts';
import {
  MAX_DESCRIPTION_CHARS,
  MAX_LANGUAGES,
  MAX_SHARDS,
} from '../../data/limits/subscription.ts';
import { MAX_ID_CHARS } from '../../data/limits/messages.ts';
import { MAX_TITLE_CHARS } from '../../data/limits/storage.ts';
import {
  countUpTo,
  fields,
  listOf,
  oneOf,
  orNull,
  textUpTo,
  type Shape,
} from '../background/shape.ts';
import { SubscriptionError } from './subscription-error.ts';

const isCount = countUpTo(Number.MAX_SAFE_INTEGER);
const isId = textUpTo(MAX_ID_CHARS);
const isText = orNull(textUpTo(MAX_TITLE_CHARS));

const isFile: Shape<PublishedFile> = fields<PublishedFile>({
  path: textUpTo(MAX_ID_CHARS),
  bytes: isCount,
  sha256: textUpTo(64),
});
const isGroup: Shape<ShardGroup> = fields<ShardGroup>({
  count: countUpTo(MAX_SHARDS),
  least: isCount,
  most: isCount,
  folder: isId,
  list: isFile,
  dictionary: isFile,
});
const isShards: Shape<Shards> = fields<Shards>({ entities: isGroup, documents: isGroup });
const isManifest: Shape<Manifest> = fields<Manifest>({
  format: oneOf([MANIFEST_FORMAT]),
  version: isCount,
  id: isId,
  title: textUpTo(MAX_TITLE_CHARS),
  publisher: isText,
  licence: isText,
  description: orNull(textUpTo(MAX_DESCRIPTION_CHARS)),
  documents: isCount,
  statements: isCount,
  entities: isCount,
  names: isCount,
  oldest: orNull(isId),
  newest: orNull(isId),
  languages: listOf(isId, MAX_LANGUAGES),
  file: isFile,
  shards: orNull(isShards),
});

/** @throws SubscriptionError when a text is no manifest, or one for a newer version. */
export function checkManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SubscriptionError('none', '', { cause: error });
  }
  const version = versionOf(value);
  if (version > MANIFEST_VERSION) throw new SubscriptionError('newer');
  if (version < MANIFEST_VERSION) throw new SubscriptionError('older');
  if (!isManifest(value)) throw new SubscriptionError('none');
  return value;
}

/** This version for what has none: it is no manifest, and said to be none. */
function versionOf(value: unknown): number {
  const isOurs = fields<{ format: string; version: number }>({
    format: oneOf([MANIFEST_FORMAT]),
    version: isCount,
  });
  return isOurs(value) ? value.version : MANIFEST_VERSION;
}
