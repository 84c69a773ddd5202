import { isIn, partOf } from './imports.ts';
import { MESSAGES, PARTS, type Part } from './parts.ts';

/** One line of the table in the README. */
interface Row {
  /** Files and folders, folders with a slash at the end. */
  paths: string[];
  mayImport: string[];
}

/** Where the table in the README and the import table differ. */
export function differencesToReadme(readme: string): string[] {
  const rows = rowsOf(readme);
  const missing = PARTS.filter((part) => !rows.some((row) => isShownIn(part, row)));
  return [
    ...missing.map(({ name }) => `README.md: has no row for ${name}`),
    ...rows.flatMap((row) => differencesIn(row)),
  ];
}

function differencesIn(row: Row): string[] {
  const parts = PARTS.filter((part) => isShownIn(part, row));
  const own = new Set(parts.map(({ name }) => name));
  const allowed = new Set(parts.flatMap(importableBy)).difference(own);
  const shown = new Set(row.mayImport);
  const where = `README.md: ${row.paths.join(', ')}`;
  return [
    ...(parts.length === 0 ? [`${where}: is no part`] : []),
    ...[...shown.difference(allowed)].map((name) => `${where}: may not import ${name}`),
    ...[...allowed.difference(shown)].map((name) => `${where}: may import ${name}`),
  ];
}

/** Names of the parts that a part may import something of; all messages are one. */
function importableBy({ mayImport }: Part): string[] {
  return mayImport.flatMap((path) => {
    if (path === 'data/') return 'data';
    return MESSAGES.includes(path) ? 'messages' : (partOf(path)?.name ?? []);
  });
}

function isShownIn({ paths }: Part, row: Row): boolean {
  return paths.some((path) => isIn(path, row.paths));
}

function rowsOf(readme: string): Row[] {
  const lines = readme.match(/^\| `(?:data|components|entrypoints)\b.*$/gm) ?? [];
  return lines.map((line) => {
    const [, paths = '', , names = ''] = line.split('|');
    const mayImport = names.replaceAll('`', '').trim().split(/,\s+/);
    return { paths: pathsIn(paths), mayImport: mayImport.filter((name) => name !== 'nothing') };
  });
}

/** A path that does not name its floor stands in the folder of the one before it. */
function pathsIn(cell: string): string[] {
  let folder = '';
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => {
    const whole = path.includes('/') || folder === '' ? path : `${folder}/${path}`;
    folder = whole.split('/')[0]!;
    return /\.\w+$/.test(whole) ? whole : `${whole}/`;
  });
}
