/** What stands at an address: a manifest, its folder, or a bare `.pack`. */

import { MAX_FETCHED_BYTES, MAX_MANIFEST_BYTES } from '../../data/limits/subscription.ts';
import { MANIFEST_FILE, type Manifest } from '../../data/publish/manifest.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { checkManifest } from './check-manifest.ts';
import { openFetchedPack } from './open-fetched-pack.ts';
import { SubscriptionError } from './subscription-error.ts';

export interface PublishedPack {
  /** Where it is fetched again. */
  address: string;
  /** `null` for a bare pack, whose file says all that is known. */
  manifest: Manifest | null;
  /** The manifest as it was fetched; empty for a bare pack. */
  text: string;
  /** The bytes of a bare pack, which had to be fetched to look at it. */
  bytes: Uint8Array<ArrayBuffer> | null;
}

/**
 * Looks at what a publisher offers; nothing is kept.
 * @throws SubscriptionError that names what went wrong.
 */
export async function lookAtPack(typed: string, signal?: AbortSignal): Promise<PublishedPack> {
  const address = readAddress(typed);
  if (address.pathname.endsWith('.pack')) {
    const bytes = await fetchBytes(address, { limit: MAX_FETCHED_BYTES, signal });
    openFetchedPack(bytes);
    return { address: address.href, manifest: null, text: '', bytes };
  }
  const place = address.pathname.endsWith('.json')
    ? address
    : new URL(MANIFEST_FILE, folderOf(address));
  const bytes = await fetchBytes(place, { limit: MAX_MANIFEST_BYTES, signal });
  const text = new TextDecoder().decode(bytes);
  return { address: place.href, manifest: checkManifest(text), text, bytes: null };
}

/** An https address as it was typed or pasted; a bare host name gets its https. */
function readAddress(typed: string): URL {
  const text = typed.trim();
  const address = URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text}`);
  if (address?.protocol !== 'https:' || address.username !== '')
    throw new SubscriptionError('address', text.slice(0, 80));
  address.hash = '';
  return address;
}

function folderOf(address: URL): URL {
  const folder = new URL(address);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return folder;
}
