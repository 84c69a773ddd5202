/** The import table: who may import whom. The README shows the same table. */

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
const MESSAGES = [
  'entrypoints/background/api.ts',
  'entrypoints/background/choices-view.ts',
  'entrypoints/background/message.ts',
  'entrypoints/background/pack-view.ts',
  'entrypoints/background/page-view.ts',
  'entrypoints/background/panel-api.ts',
  'entrypoints/background/send.ts',
];
/** What every page of the extension may import. */
const OWN_PAGE = [
  ...MODEL,
  ...MESSAGES,
  'components/',
  'entrypoints/acts/',
  'entrypoints/own-pages/',
];
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
  part('publish', ['data/publish/'], ofDataBut('data/cli/', 'data/library/')),
  part('proposals', ['data/proposals/'], [...MODEL, 'data/text/']),
  part('cli', ['data/cli/'], ['data/'], [NODE]),
  part('build', ['data/build/'], ofDataBut('data/cli/', 'data/library/'), [/^yaml$/]),
  part(
    'import',
    ['data/import/'],
    [...MODEL, 'data/text/', 'data/build/', 'data/proposals/', 'data/pack/layout.ts'],
    [/^(?:fflate|yaml)$/],
  ),
  part('library', ['data/library/'], ofDataBut('data/cli/', 'data/build/')),
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
    'importing',
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
    [...ofDataBut('data/cli/', 'data/build/'), 'entrypoints/store/', 'entrypoints/subscription/'],
    [WXT],
  ),
  part(
    'in-page',
    ['entrypoints/in-page.ts', 'entrypoints/content/', 'entrypoints/marks.css'],
    [...MODEL, ...MESSAGES, 'entrypoints/background/serve-page.ts'],
    [WXT],
  ),
  part('acts', ['entrypoints/acts/'], [...MODEL, ...MESSAGES, 'components/']),
  part(
    'card',
    ['entrypoints/card.tsx', 'entrypoints/card/'],
    [
      ...MODEL,
      ...MESSAGES,
      'entrypoints/background/page-commands.ts',
      'entrypoints/background/serve.ts',
      'entrypoints/acts/',
      'entrypoints/content/',
      'components/',
    ],
    [WXT, PREACT],
  ),
  part(
    'own pages',
    ['entrypoints/own-pages/'],
    [...OWN_PAGE, 'entrypoints/store/store-error.ts'],
    [WXT, PREACT],
  ),
  part(
    'popup',
    ['entrypoints/popup/'],
    [...OWN_PAGE, 'entrypoints/background/open-panel.ts', 'entrypoints/background/open-save.ts'],
    [WXT, PREACT],
  ),
  part(
    'side panel',
    ['entrypoints/sidepanel/'],
    [...OWN_PAGE, 'entrypoints/background/serve.ts'],
    [WXT, PREACT],
  ),
  part('reader', ['entrypoints/reader/'], OWN_PAGE, [WXT, PREACT]),
  part(
    'welcome',
    ['entrypoints/welcome/'],
    [...OWN_PAGE, 'entrypoints/content/own-page.ts'],
    [WXT, PREACT],
  ),
  part(
    'page reader',
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
    [
      ...OWN_PAGE,
      'data/import/refusal.ts',
      'entrypoints/store/',
      'entrypoints/import/',
      'entrypoints/subscription/',
    ],
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

function ofDataBut(...excluded: readonly string[]): string[] {
  const folders = [
    'text/',
    'matcher/',
    'pack/',
    'cards/',
    'briefing/',
    'search/',
    'library/',
    'build/',
    'cli/',
  ];
  const paths = folders.map((folder) => `data/${folder}`);
  return [...MODEL, ...paths.filter((path) => !excluded.includes(path))];
}
