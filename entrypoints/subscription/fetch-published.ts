import type { PublishedFile } from '../../data/publish/manifest.ts';
import { sha256 } from '../store/sha256.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { SubscriptionError } from './subscription-error.ts';

/**
 * A file that a manifest names, whole and unchanged.
 * @throws SubscriptionError when it is longer, shorter or other than the manifest says.
 */
export async function fetchPublished(
  { path, bytes: size, sha256: hash }: PublishedFile,
  base: string,
  { limit, signal }: { limit: number; signal?: AbortSignal | undefined },
): Promise<Uint8Array<ArrayBuffer>> {
  const address = new URL(path, base);
  // A manifest names files of its own host only: what the reader agreed to is one host.
  if (address.origin !== new URL(base).origin) throw new SubscriptionError('none', address.host);
  if (size > limit) throw new SubscriptionError('tooLarge', address.host);
  const bytes = await fetchBytes(address, { limit: size, signal });
  if (bytes.length < size) throw new SubscriptionError('cut', address.host);
  if ((await sha256(bytes)) !== hash) throw new SubscriptionError('hash', address.host);
  return bytes;
}
