/** An article as long as is asked for, with names of the bundled library in every paragraph. */

const SENTENCE =
  'The ministers met in the capital on Monday and spoke of the prison that the country had built there for the men. ';
const NAMES = [
  'CECOT',
  'Nayib Bukele',
  'El Salvador',
  'Tren de Aragua',
  'Marco Rubio',
  'Human Rights Watch',
  'Cristosal',
  'Kilmar Abrego Garcia',
];

/** HTML of about so many bytes; three text nodes in each paragraph. */
export function aLongPage(bytes: number): string {
  const parts = [
    '<!doctype html><html lang="en"><head><title>A long page</title><meta property="og:type" content="article"></head><body><article><h1>All that was said of the prison</h1>',
  ];
  for (let size = 0, at = 0; size < bytes; at++) {
    const name = NAMES[at % NAMES.length]!;
    const part = `<p id="p${at}">${SENTENCE.repeat(3)}<b>${name}</b> was named again. ${SENTENCE.repeat(4)}</p>\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('') + '</article></body></html>';
}
