import { wait } from './hands.ts';
import { ALL, BOTH, DESKTOP, PHONE, type Surface } from './surface.ts';

const DOCUMENT = 'ap-2025-03-16-what-to-know-mega-prison';

/** All sections under each other. */
const WHOLE = { width: 1000, height: 3000, scale: 1 };

const rest = () => wait(300);

/** Welcome page, reader and options. */
export const PAGE_SURFACES: readonly Surface[] = [
  { name: 'welcome-phone', path: 'welcome.html', size: PHONE, looks: BOTH, act: rest },
  {
    name: 'reader',
    path: `reader.html?document=${DOCUMENT}&sentence=8`,
    size: DESKTOP,
    looks: ALL,
    act: rest,
  },
  { name: 'welcome', path: 'welcome.html', size: DESKTOP, looks: ALL, act: rest },
  {
    name: 'welcome-off',
    path: 'welcome.html',
    build: 'store',
    size: DESKTOP,
    looks: ALL,
    act: rest,
  },
  {
    name: 'reader-top',
    path: 'reader.html?document=seed-000-offer',
    size: DESKTOP,
    looks: BOTH,
    act: rest,
  },
  {
    name: 'reader-phone',
    path: `reader.html?document=${DOCUMENT}&sentence=8`,
    size: PHONE,
    looks: BOTH,
    act: rest,
  },
  {
    name: 'reader-unknown',
    path: 'reader.html?document=none',
    size: DESKTOP,
    looks: ['light'],
    act: rest,
  },
  { name: 'options-whole', path: 'options.html', size: WHOLE, looks: BOTH, act: rest },
  { name: 'options', path: 'options.html', size: DESKTOP, looks: ALL, act: rest },
  { name: 'options-phone', path: 'options.html', size: PHONE, looks: BOTH, act: rest },
];
