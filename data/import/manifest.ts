/** `library.json`: what an exported library says of itself, beside its folders and packs. */

import { isWebAddress } from '../text/web-address.ts';
import { slugOf } from './slug.ts';

export const MANIFEST = 'library.json';

/** One pack of an exported library; its folder or file is named by its id. */
export interface ManifestPack {
  id: string;
  kind: 'own' | 'file' | 'subscription';
  title: string;
  /** Where a subscription is fetched: of it nothing else is exported. */
  address: string | null;
}

/** The manifest of an export, as its text. */
export function writeManifest(packs: readonly ManifestPack[]): string {
  return `${JSON.stringify({ backgrounder: 1, packs }, null, 2)}\n`;
}

/** The own packs and subscriptions that a manifest names; empty when it is none of ours. */
export function readManifest(text: string): ManifestPack[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  const { backgrounder, packs } = (manifest ?? {}) as { backgrounder?: unknown; packs?: unknown };
  return backgrounder === 1 && Array.isArray(packs) ? packs.filter(isPack) : [];
}

function isPack(value: unknown): value is ManifestPack {
  const { id, title, kind, address } = (value ?? {}) as Partial<
    Record<keyof ManifestPack, unknown>
  >;
  if (typeof id !== 'string' || typeof title !== 'string') return false;
  if (kind === 'subscription') return typeof address === 'string' && isWebAddress(address);
  return kind === 'own' && slugOf(id) === id;
}
