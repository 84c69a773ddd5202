/** The import table: who may import whom. The README shows the same table, part by part. */

export interface Part {
  name: string;
  /** Files, and folders with a slash at the end. */
  paths: readonly string[];
  /** Files and folders of other parts. */
  mayImport: readonly string[];
  packages: readonly RegExp[];
}

const WORDS = 'public/_locales/en/messages.json';
const MODEL = [
  'data/model.ts',
  'data/article.ts',
  'data/choices.ts',
  'data/free-id.ts',
  'data/join-bytes.ts',
  'data/library-pack.ts',
  'data/last-day.ts',
  'data/memoized.ts',
  'data/named-publisher.ts',
  'data/reason.ts',
  'data/limits/',
];
/** What travels between the programs, and how. */
export const MESSAGES = [
  'entrypoints/background/api.ts',
  'entrypoints/background/choices-view.ts',
  'entrypoints/background/message.ts',
  'entrypoints/background/pack-view.ts',
  'entrypoints/background/page-commands.ts',
  'entrypoints/background/page-view.ts',
  'entrypoints/background/panel-api.ts',
  'entrypoints/background/send.ts',
  'entrypoints/background/serve-page.ts',
  'entrypoints/background/serve.ts',
];
/** What every page of the extension may import. */
const OWN_PAGE = [...MODEL, ...MESSAGES, 'components/', 'entrypoints/own-pages/'];
const PREACT = /^preact(?:\/hooks|\/jsx-runtime)?$/;
const WXT = /^(?:#imports|wxt\/.+)$/;
const NODE = /^node:/;

/** The first part that a file belongs to counts. */
export const PARTS: readonly Part[] = [
  part('model', MODEL, []),
  part('text', ['data/text/'], MODEL),
  part('names table', ['data/matcher/table.ts'], []),
  part('search table', ['data/search/table.ts'], []),
  part('matcher', ['data/matcher/'], [...MODEL, 'data/text/']),
  part('pack', ['data/pack/'], [...MODEL, 'data/matcher/table.ts', 'data/search/table.ts']),
  part('cards', ['data/cards/'], [...MODEL, 'data/text/', 'data/pack/']),
  part('briefing', ['data/briefing/'], [...MODEL, 'data/text/', 'data/pack/', 'data/cards/']),
  part('search', ['data/search/'], [...MODEL, 'data/text/', 'data/pack/'], [/^minisearch$/]),
  part('publish', ['data/publish/'], [...MODEL, 'data/matcher/', 'data/pack/', 'data/build/']),
  part('proposals', ['data/proposals/'], [...MODEL, 'data/text/']),
  part('cli', ['data/cli/'], ['data/'], [NODE]),
  part(
    'build',
    ['data/build/'],
    [...MODEL, 'data/text/', 'data/matcher/', 'data/pack/', 'data/search/'],
    [/^yaml$/],
  ),
  part(
    'data/import',
    ['data/import/'],
    [...MODEL, 'data/text/', 'data/build/', 'data/proposals/', 'data/pack/layout.ts'],
    [/^(?:fflate|yaml)$/],
  ),
  part(
    'library',
    ['data/library/'],
    [
      ...MODEL,
      'data/text/',
      'data/matcher/',
      'data/pack/',
      'data/cards/',
      'data/briefing/',
      'data/search/',
    ],
  ),
  part('components', ['components/'], [...MODEL, WORDS, 'data/text/'], [PREACT]),
  part("messages' shapes", ['entrypoints/background/shape.ts'], []),
  part(
    'store',
    ['entrypoints/store/'],
    [
      ...MODEL,
      'data/pack/',
      'data/build/folder.ts',
      'entrypoints/background/shape.ts',
      'entrypoints/builder/job.ts',
    ],
    [WXT, /^idb$/],
  ),
  part(
    'entrypoints/import',
    ['entrypoints/import/'],
    [
      ...MODEL,
      'data/import/',
      'data/build/problems.ts',
      'data/pack/pack-error.ts',
      'data/text/',
      'entrypoints/store/',
      'entrypoints/content/',
    ],
    [/^fflate$/],
  ),
  part(
    'subscription',
    ['entrypoints/subscription/'],
    [
      ...MODEL,
      'data/pack/',
      'data/publish/manifest.ts',
      'data/publish/shard-key.ts',
      'data/publish/behind-common.ts',
      'data/publish/read-shard.ts',
      'data/import/file-kind.ts',
      'entrypoints/background/shape.ts',
      'entrypoints/store/',
    ],
    [WXT],
  ),
  part('builder', ['entrypoints/builder/'], [...MODEL, 'data/build/', 'data/pack/'], [WXT]),
  part(
    'background',
    ['entrypoints/background/'],
    [
      ...MODEL,
      'data/text/',
      'data/matcher/',
      'data/pack/',
      'data/cards/',
      'data/search/',
      'data/library/',
      'entrypoints/store/',
      'entrypoints/subscription/',
    ],
    [WXT],
  ),
  part(
    'content',
    ['entrypoints/in-page.ts', 'entrypoints/content/', 'entrypoints/marks.css'],
    [...MODEL, ...MESSAGES],
    [WXT],
  ),
  part('acts', ['entrypoints/acts/'], [...MODEL, ...MESSAGES, 'components/']),
  part(
    'card',
    ['entrypoints/card/'],
    [...MODEL, ...MESSAGES, 'entrypoints/acts/', 'entrypoints/content/', 'components/'],
    [WXT, PREACT],
  ),
  part(
    'own-pages',
    ['entrypoints/own-pages/'],
    [...OWN_PAGE, 'entrypoints/acts/', 'entrypoints/store/store-error.ts'],
    [WXT, PREACT],
  ),
  part(
    'popup',
    ['entrypoints/popup/'],
    [
      ...OWN_PAGE,
      'entrypoints/background/browser-ui/open-panel.ts',
      'entrypoints/background/browser-ui/open-save.ts',
    ],
    [WXT, PREACT],
  ),
  part('sidepanel', ['entrypoints/sidepanel/'], OWN_PAGE, [WXT, PREACT]),
  part('reader', ['entrypoints/reader/'], OWN_PAGE, [WXT, PREACT]),
  part(
    'welcome',
    ['entrypoints/welcome/'],
    [...OWN_PAGE, 'entrypoints/content/own-page.ts'],
    [WXT, PREACT],
  ),
  part(
    'read-page',
    ['entrypoints/read-page/'],
    [...MODEL, 'data/import/', 'entrypoints/content/', 'entrypoints/import/'],
    [WXT],
  ),
  part(
    'save',
    ['entrypoints/save/'],
    [
      ...OWN_PAGE,
      'data/import/',
      'data/build/problems.ts',
      'data/text/',
      'entrypoints/read-page/',
      'entrypoints/store/',
    ],
    [WXT, PREACT],
  ),
  part(
    'options',
    ['entrypoints/options/'],
    [...OWN_PAGE, 'entrypoints/store/', 'entrypoints/import/', 'entrypoints/subscription/'],
    [WXT, PREACT],
  ),
];

function part(
  name: string,
  paths: readonly string[],
  mayImport: readonly string[],
  packages: readonly RegExp[] = [],
): Part {
  return { name, paths, mayImport, packages };
}
