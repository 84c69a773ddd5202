import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from 'terser';
import type { BuildOptions } from 'vite';
import { defineConfig, type EntrypointGroup } from 'wxt';

const CHROMIUM_MINIMUM = '140';
const FIREFOX_MINIMUM = '142.0';

/** Nothing is loaded but from the package itself; no inline script or style, no frame around us. */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  zip: { artifactTemplate: '{{browser}}-{{manifestVersion}}-{{packageVersion}}.zip' },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    optional_host_permissions: ['*://*/*'],
    // No driver can click the browser's permission prompt: the end-to-end build holds it from the start.
    ...(mode === 'e2e' && { host_permissions: ['*://*/*'] }),
    content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
    commands: commands(),
    omnibox: { keyword: 'bg' },
    ...(browser === 'firefox' ? firefoxKeys() : { minimum_chrome_version: CHROMIUM_MINIMUM }),
  }),
  vite: ({ browser }) => ({
    build: { modulePreload: { polyfill: false }, target: ['chrome140', 'firefox142'] },
    plugins: [textInsteadOfMarkup(), smallInPages(), atOnceInWorkers(browser)],
  }),
  hooks: {
    // The end-to-end build is the shipped one, byte for byte, but for its manifest.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) shareInFewFiles(config.build);
      if (entrypoints.every(({ type }) => type === 'background'))
        config.build!.modulePreload = false;
      process.env['NODE_ENV'] = 'production';
      config.mode = 'production';
      config.define = { ...config.define, 'process.env.NODE_ENV': '"production"' };
    },
    // What the background shares with pages is its own: in files of both it would wake in more steps.
    'entrypoints:grouped': (_wxt, groups) => partBackground(groups),
    'build:publicAssets': (wxt, files) => {
      files.splice(0, files.length, ...files.map(withoutNotes));
      files.push({
        absoluteSrc: bundledPack(wxt.config.root),
        relativeDest: 'packs/bundled.pack',
      });
    },
  },
});

/** Builds the background by itself where it is a module, as it is where it is none. */
function partBackground(groups: EntrypointGroup[]): void {
  for (const group of groups.filter(Array.isArray)) {
    const at = group.findIndex(({ type }) => type === 'background');
    if (at >= 0) groups.push(group.splice(at, 1));
  }
}

/**
 * Loads at once what the background asks for later, where it is a service worker, which may load nothing
 * later: the builder would put each module into a function of its own, 8 kB in all, and it woke no sooner.
 */
function atOnceInWorkers(browser: string) {
  return {
    name: 'at-once-in-workers',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (browser === 'firefox' || !LATER.test(code) || !IN_BACKGROUND.test(id)) return null;
      const from: string[] = [];
      const atOnce = code.replaceAll(LATER, (_, path) => `later${from.push(path) - 1}`);
      const imports = from.map((path, at) => `import * as later${at} from ${path};\n`).join('');
      return { code: imports + atOnce, map: null };
    },
  };
}
const LATER = /await import\(('[^']+')\)/g;
const IN_BACKGROUND = /entrypoints\/(?:background|subscription)\//;

/** Less than this, in bytes, is no file of its own: that would cost a page more time than its bytes do. */
const LEAST_SHARED_BYTES = 16_000;

/**
 * Puts what several pages load into few files. The popup asks for two beside its own, all named in its
 * head, where it was seven in three steps: it is there 16 ms sooner, a third of what it takes over an
 * empty page.
 */
function shareInFewFiles(build: BuildOptions = {}): void {
  const output = build.rollupOptions?.output;
  if (output === undefined || Array.isArray(output))
    throw new Error('wxt.config.ts: the pages have no one output; look at how WXT builds them');
  const common = { minShareCount: 2, entriesAware: true };
  const group = { name: 'shared', ...common, entriesAwareMergeThreshold: LEAST_SHARED_BYTES };
  output.codeSplitting = { groups: [group] };
}

type PublicFile =
  { relativeDest: string; absoluteSrc: string } | { relativeDest: string; contents: string };

/** Without layout and notes, which are for those who write: a third of what messages weigh, half of the style. */
function withoutNotes(file: PublicFile): PublicFile {
  const bare = file.relativeDest.endsWith('.css')
    ? bareStyle
    : file.relativeDest.endsWith('messages.json') && bareMessages;
  if (!bare || !('absoluteSrc' in file)) return file;
  const contents = bare(readFileSync(file.absoluteSrc, 'utf8'));
  return { relativeDest: file.relativeDest, contents };
}

const bareMessages = (messages: string): string =>
  JSON.stringify(JSON.parse(messages), (key, value) => (key === 'description' ? undefined : value));

const bareStyle = (style: string): string =>
  style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*([{};])\s*/g, '$1')
    .trim();

/** Preact can write markup; nothing here asks it to, and what is not there cannot be reached. */
function textInsteadOfMarkup() {
  return {
    name: 'text-instead-of-markup',
    transform(code: string, id: string) {
      if (!/[\\/]preact[\\/]dist[\\/]/.test(id) || !code.includes('innerHTML')) return null;
      return { code: code.replaceAll('innerHTML', 'textContent'), map: null };
    },
  };
}

/** Scripts that run in web pages, and need nearly all of themselves as soon as they run. */
const IN_PAGES = ['in-page.js', 'card.js'];

/**
 * Makes what runs in pages small: Terser leaves 4 % less of it than the builder's own minifier. And
 * tells Chromium to compile it whole when it loads: a function that is only skimmed at first is read
 * twice. That saves a tenth of what a first page costs; the card has its pointer's rest for it.
 * (Arrows are unsafe only for functions that are called with `new`: ours are classes.)
 */
function smallInPages() {
  return {
    name: 'small-in-pages',
    enforce: 'post' as const,
    async generateBundle(_options: unknown, bundle: Record<string, { code?: string }>) {
      for (const script of IN_PAGES.flatMap((name) => bundle[name] ?? []))
        script.code = `//# allFunctionsCalledOnLoad\n${await minified(script.code ?? '')}`;
    },
  };
}

async function minified(script: string): Promise<string> {
  const compress = { passes: 3, unsafe_arrows: true };
  const { code } = await minify(script, { ecma: 2020, compress, toplevel: true });
  if (!code) throw new Error('wxt.config.ts: Terser made nothing of a script; look at its build');
  return code;
}

/**
 * Chromium allows four suggested keys, and passes over those that it uses itself, as it does many of
 * Alt+Shift for groups of tabs; the reader can assign the others.
 */
function commands() {
  return {
    _execute_action: {
      suggested_key: { default: 'Alt+Shift+L' },
      description: '__MSG_commandSearch__',
    },
    'next-mention': {
      suggested_key: { default: 'Alt+Shift+J' },
      description: '__MSG_commandNext__',
    },
    'previous-mention': {
      suggested_key: { default: 'Alt+Shift+K' },
      description: '__MSG_commandPrevious__',
    },
    'open-card': {
      suggested_key: { default: 'Alt+Shift+O' },
      description: '__MSG_commandOpen__',
    },
    'close-card': { description: '__MSG_commandClose__' },
    'mark-page': { description: '__MSG_commandMark__' },
    'look-up': { description: '__MSG_commandLookUp__' },
    'open-panel': { description: '__MSG_commandPanel__' },
    'save-article': { description: '__MSG_saveArticle__' },
  };
}

function firefoxKeys() {
  return {
    browser_specific_settings: {
      gecko: {
        id: 'backgrounder@backgrounder.invalid',
        strict_min_version: FIREFOX_MINIMUM,
        data_collection_permissions: { required: ['none' as const] },
      },
      gecko_android: { strict_min_version: FIREFOX_MINIMUM },
    },
  };
}

/** Builds the pack that ships with the extension, by the command that publishers use; returns its path. */
function bundledPack(root: string): string {
  const cli = resolve(root, 'data/cli/main.ts');
  const folder = resolve(root, '.cache');
  mkdirSync(folder, { recursive: true });
  const pack = resolve(folder, 'bundled.pack');
  // Its warnings are for whoever runs `check`; its errors become the build's.
  execFileSync(process.execPath, [cli, 'build', resolve(root, 'data/dossier'), pack], {
    stdio: 'pipe',
  });
  return pack;
}
