import { CARD_SURFACES } from './card-surfaces.ts';
import { LIBRARY_SURFACES } from './library-surfaces.ts';
import { PAGE_SURFACES } from './page-surfaces.ts';
import { PANEL_SURFACES } from './panel-surfaces.ts';
import { SEARCH_SURFACES } from './search-surfaces.ts';
import type { Surface } from './surface.ts';

/** Everything that the extension shows. */
export const SURFACES: readonly Surface[] = [
  ...PAGE_SURFACES,
  ...CARD_SURFACES,
  ...SEARCH_SURFACES,
  ...PANEL_SURFACES,
  ...LIBRARY_SURFACES,
];
