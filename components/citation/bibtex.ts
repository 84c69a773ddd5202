/** BibTeX, as BibTeX itself and biblatex read it: braces are counted even after a backslash. */

import type { CitedSource } from './source.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One entry; the statement is its annotation, with who says it. */
export function bibtexOf(source: CitedSource): string {
  const { statement, voices, title, publisher, url, language, document, date } = source;
  const [year, month, day] = date;
  const fields: [string, string][] = [
    // Doubled braces: a corporate author is no list of names, a title keeps its capitals.
    ['author', publisher && `{{${escape(publisher)}}}`],
    ['title', `{{${escape(title)}}}`],
    ['year', year === undefined ? '' : `{${year}}`],
    ['month', MONTHS[(month ?? 0) - 1] ?? ''],
    ['day', day === undefined ? '' : `{${day}}`],
    ['url', url && `{${url}}`],
    ['language', `{${escape(language)}}`],
    ['annote', `{${escape([statement, ...voices.map((voice) => `(${voice})`)].join(' '))}}`],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${keyOf(document)},\n${lines.join(',\n')}\n}\n`;
}

/** A document's id with nothing that ends a key. */
function keyOf(document: string): string {
  return (
    document
      .normalize('NFD')
      .replace(/[^\w:.-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'source'
  );
}

const COMMANDS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

function escape(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
