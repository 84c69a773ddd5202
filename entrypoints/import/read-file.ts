import { decodeText } from '../../data/import/decode.ts';
import type { Draft, ImportFile } from '../../data/import/draft.ts';
import { fileKind, looksLikePage } from '../../data/import/file-kind.ts';
import { readJson } from '../../data/import/read-json.ts';
import { readMarkdown, readPlainText } from '../../data/import/read-text.ts';
import { Refusal } from '../../data/import/refusal.ts';
import { MAX_PACK_BYTES, MAX_TEXT_BYTES } from '../../data/limits/import.ts';
import { readEpub } from './read-epub.ts';
import { readHtml } from './read-html.ts';

export type ReadFile =
  { kind: 'drafts'; drafts: Draft[] } | { kind: 'pack'; bytes: Uint8Array<ArrayBuffer> };

/**
 * What a file that is no zip brings.
 * @throws Refusal when it brings nothing that we can use.
 */
export function readFile({ path, bytes }: ImportFile): ReadFile {
  if (bytes.length === 0) throw new Refusal('empty');
  const kind = fileKind(path, bytes);
  if (kind === 'zip') throw new Refusal('zipInZip');
  if (kind === 'pack') return readPack(bytes);
  if (kind === 'epub') return { kind: 'drafts', drafts: readEpub(bytes) };
  if (bytes.length > MAX_TEXT_BYTES) throw new Refusal('tooLarge', String(MAX_TEXT_BYTES / 1e6));
  const text = decodeText(bytes);
  if (kind === 'html' || (kind !== 'json' && looksLikePage(bytes))) {
    return { kind: 'drafts', drafts: [readHtml(text, path)] };
  }
  if (kind === 'json') return { kind: 'drafts', drafts: readJson(text, path) };
  if (kind === 'markdown') return { kind: 'drafts', drafts: [readMarkdown(text, path)] };
  if (kind === 'text') return { kind: 'drafts', drafts: [readPlainText(text, path)] };
  throw new Refusal('unknownKind');
}

/** What a pack's bytes are worth is found when it is installed; what is no pack at all, here. */
function readPack(bytes: Uint8Array<ArrayBuffer>): ReadFile {
  if (bytes.length > MAX_PACK_BYTES) throw new Refusal('tooLarge', String(MAX_PACK_BYTES / 1e6));
  if (looksLikePage(bytes)) throw new Refusal('packIsPage');
  return { kind: 'pack', bytes };
}
