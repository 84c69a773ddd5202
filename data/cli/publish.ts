/** `publish FOLDER OUTDIR`: a folder as static files that readers subscribe to; in shards without its topics. */

import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { MAX_WHOLE_PACK_BYTES, MIN_SHARD_ENTITIES } from '../limits/publishing.ts';
import { titleOfName } from '../text/title-of-name.ts';
import { publishShards } from './publish-shards.ts';
import { publishWhole } from './publish-whole.ts';
import { folderBytes } from './folder-bytes.ts';
import { readArguments, takeWords } from './arguments.ts';
import { UsageError } from './command-error.ts';
import type { About } from './write-manifest.ts';

const OPTIONS = {
  title: { type: 'string' },
  publisher: { type: 'string' },
  licence: { type: 'string' },
  description: { type: 'string' },
  shards: { type: 'string', default: 'auto' },
  'shared-by': { type: 'string', default: String(MIN_SHARD_ENTITIES) },
} as const;

/** Writes the tree; prints what went in. @throws CommandError when the folder has errors. */
export function runPublish(args: string[]): void {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [folder, out] = takeWords(positionals, 'FOLDER', 'OUTDIR');
  const id = basename(resolve(folder));
  const about: About = {
    id,
    title: values.title ?? titleOfName(id),
    publisher: values.publisher ?? null,
    licence: values.licence ?? null,
    description: values.description ?? null,
  };
  const sharedBy = sharedByOf(values['shared-by']);
  mkdirSync(out, { recursive: true });
  const said = isSharded(values.shards, folder)
    ? publishShards(folder, { out, about, sharedBy })
    : publishWhole(folder, out, about);
  process.stdout.write(`${said}\n`);
}

/** How many entities share a shard: fewer would tell its host too much of what a reader looks up. */
function sharedByOf(text: string): number {
  const many = Number(text);
  if (Number.isInteger(many) && many >= MIN_SHARD_ENTITIES) return many;
  throw new UsageError(`--shared-by ${text}: use a whole number from ${MIN_SHARD_ENTITIES} on`);
}

/** `auto` asks how much text there is; a pack takes about as many bytes as its folder. */
function isSharded(choice: string, folder: string): boolean {
  if (choice === 'always' || choice === 'never') return choice === 'always';
  if (choice !== 'auto') throw new UsageError(`--shards ${choice}: use auto, always or never`);
  return folderBytes(folder, MAX_WHOLE_PACK_BYTES) > MAX_WHOLE_PACK_BYTES;
}
