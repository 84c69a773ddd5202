import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  MANIFEST_FILE,
  MANIFEST_FORMAT,
  MANIFEST_VERSION,
  type Manifest,
  type PublishedFile,
} from '../publish/manifest.ts';
import { writeBytes } from './files.ts';

/** What a publisher says of a pack. */
export type About = Pick<Manifest, 'id' | 'title' | 'publisher' | 'licence' | 'description'>;

/** Writes a file of the tree under a name that changes with its bytes, so that caches may keep it for ever. */
export function publishFile(
  out: string,
  name: string,
  bytes: Uint8Array,
  ending: 'pack' | 'bin' = 'pack',
): PublishedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = `${name}-${sha256.slice(0, 12)}.${ending}`;
  writeBytes(join(out, path), bytes);
  return { path, bytes: bytes.length, sha256 };
}

/** Writes the manifest, last of all: whoever fetches it finds every file that it names. */
export function writeManifest(out: string, manifest: Omit<Manifest, 'format' | 'version'>): void {
  const whole: Manifest = { format: MANIFEST_FORMAT, version: MANIFEST_VERSION, ...manifest };
  const text = `${JSON.stringify(whole, null, 2)}\n`;
  writeBytes(join(out, MANIFEST_FILE), new TextEncoder().encode(text));
}
