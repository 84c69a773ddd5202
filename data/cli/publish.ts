/** `publish FOLDER OUTDIR`: a folder as static files that readers subscribe to. */

import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { MAX_WHOLE_PACK_BYTES } from '../limits/publishing.ts';
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
} as const;

/** Writes the tree; prints what went in. @throws CommandError when the folder has errors. */
export function runPublish(args: string[]): void {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [folder, out] = takeWords(positionals, 'FOLDER', 'OUTDIR');
  const id = basename(resolve(folder));
  const words = id.replaceAll(/[-_]+/gu, ' ').trim();
  const about: About = {
    id,
    title: values.title ?? words.charAt(0).toUpperCase() + words.slice(1),
    publisher: values.publisher ?? null,
    licence: values.licence ?? null,
    description: values.description ?? null,
  };
  mkdirSync(join(out), { recursive: true });
  const publish = isSharded(values.shards, folder) ? publishShards : publishWhole;
  process.stdout.write(`${publish(folder, out, about)}\n`);
}

/** `auto` asks how much text there is; a pack takes about as many bytes as its folder. */
function isSharded(choice: string, folder: string): boolean {
  if (choice === 'always' || choice === 'never') return choice === 'always';
  if (choice !== 'auto') throw new UsageError(`--shards ${choice}: use auto, always or never`);
  return folderBytes(folder, MAX_WHOLE_PACK_BYTES) > MAX_WHOLE_PACK_BYTES;
}
