import type { Page } from 'puppeteer-core';
import type { Look, Size } from './dress.ts';
import type { Say } from './in-language.ts';

export interface Surface {
  name: string;
  /** A page of the extension. */
  path: string;
  /** A page of the extension, or an address of the small web, that stands in a tab before this one. */
  beside?: string;
  /** `e2e`, which holds the permission for all sites, when not given. */
  build?: 'store' | 'e2e';
  size: Size;
  looks: readonly Look[];
  /** Brings the page into the state to be pictured; `say` has the words that stand on its buttons. */
  act: (page: Page, say: Say) => Promise<unknown>;
}

export const ALL: readonly Look[] = ['light', 'dark', 'forced'];
export const BOTH: readonly Look[] = ['light', 'dark'];
export const DESKTOP = { width: 1280, height: 860 };
export const PHONE = { width: 320, height: 640 };
