import { PANEL_STATES } from '../browsers/panel-states.ts';
import { wait } from './hands.ts';
import type { Surface } from './surface.ts';

/** As wide as browsers open a side panel. */
const SIZE = { width: 360, height: 760 };
/** As narrow as they let one be, and more. */
const NARROW = { width: 280, height: 640 };

/** The side panel beside the demo article, in each of its states. */
export const PANEL_SURFACES: readonly Surface[] = [
  ...Object.keys(PANEL_STATES).map((state) => aSurface(`panel-${state}`, state)),
  { ...aSurface('panel-narrow', 'map'), size: NARROW, looks: ['light'] },
  {
    name: 'panel-nowhere',
    path: 'sidepanel.html?tab=999999',
    size: SIZE,
    looks: ['light', 'dark'],
    act: () => wait(400),
  },
];

function aSurface(name: string, state: string): Surface {
  return {
    name,
    path: 'sidepanel.html',
    beside: 'welcome.html',
    size: SIZE,
    looks: ['light', 'dark', 'forced'],
    act: async (page) => {
      await PANEL_STATES[state]?.(page);
      await wait(300);
    },
  };
}
