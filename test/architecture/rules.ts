import type { Sources } from './sources.ts';

const MAX_LINES = 250;
const MAX_MEDIAN_LINES = 80;

/** Ways to turn text into code or markup, and the page's own world. */
const SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'document.write',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'eval(',
  'new Function',
  'createPolicy',
  'trustedTypes',
  'injectScript',
];
const PAGE_WORLD = /\bworld:\s*['"`]MAIN['"`]/;
const RE_EXPORT = /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^'";]*\sfrom\s/m;
const DRAWER = /(?:^|\/)(?:utils?|helpers?|common|types|misc|shared)(?:\/|\.)/;
const MACHINE_PATH = /(?:^|[\s'"`(=:])\/(?:work|tmp|home|root|Users)\/\w/m;
const REGISTRY = /\bregistry\.[a-z0-9-]+\.|\bnpm\.pkg\.github\b/;

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'components',
  'data',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'public',
  'test',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Files over the limit, and the median of all when it is over its own. */
export function tooLong(sources: Sources): string[] {
  const lengths = [...sources].map(([path, text]) => ({ path, lines: linesOf(text) }));
  const programs = lengths.filter(({ path }) => !path.endsWith('.css')).map(({ lines }) => lines);
  const median = programs.sort((a, b) => a - b)[Math.floor(programs.length / 2)] ?? 0;
  const files = lengths.filter(({ lines }) => lines > MAX_LINES);
  return [
    ...files.map(({ path, lines }) => `${path}: ${lines} lines, more than ${MAX_LINES}`),
    ...(median < MAX_MEDIAN_LINES
      ? []
      : [`median: ${median} lines, not below ${MAX_MEDIAN_LINES}`]),
  ];
}

/** Uses of what turns text into code or markup, or runs in the page's own world. */
export function sinks(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => [
    ...SINKS.filter((sink) => text.includes(sink)).map((sink) => `${path}: uses ${sink}`),
    ...(PAGE_WORLD.test(text) ? [`${path}: runs in the page's own world`] : []),
  ]);
}

/** Files that pass on what others export, and drawers without a noun. */
export function drawers(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => [
    ...(RE_EXPORT.test(text) ? [`${path}: passes on what another file exports`] : []),
    ...(DRAWER.test(path) ? [`${path}: its name says nothing`] : []),
  ]);
}

/** Paths of one machine and hosts of package registries. */
export function machineTraces(tracked: Sources): string[] {
  return [...tracked].flatMap(([path, text]) => [
    ...(MACHINE_PATH.test(text) ? [`${path}: names a path of one machine`] : []),
    ...(REGISTRY.test(text) ? [`${path}: names a package registry`] : []),
  ]);
}

/** What the top level has too much, and what it lacks. */
export function strayAtTop(paths: Iterable<string>): string[] {
  const top = new Set([...paths].map((path) => path.split('/')[0]!));
  const named = [...top].filter((name) => !name.startsWith('.'));
  return [
    ...named
      .filter((name) => !TOP_LEVEL.includes(name))
      .map((name) => `${name}: is not of the plan`),
    ...TOP_LEVEL.filter((name) => !top.has(name)).map((name) => `${name}: is missing`),
  ];
}

function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
