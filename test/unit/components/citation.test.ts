import { parsers } from 'prettier/plugins/markdown';
import { describe, expect, test } from 'vitest';
import { CITATION_FORMATS, cite } from '../../../components/citation/cite.ts';
import { sourceOf } from '../../../components/citation/source.ts';
import type { QuotedStatement } from '../../../data/model.ts';
import { aQuote } from '../../fixtures/a-card.ts';
import { dossierPack } from '../dossier-pack.ts';
import { quoteStatement } from '../../../data/cards/quote.ts';
import { Random } from '../matcher/random.ts';
import { readBibtex } from './read-bibtex.ts';

const GENERATED = 400;
/** Reading Markdown takes milliseconds: every so many of the library's statements are enough. */
const EVERY = 100;

const QUOTE = aQuote({
  text: 'The fee would be low.',
  voices: [{ entity: null, name: 'Nayib Bukele' }],
  document: 'ap-2025-03-16-prison',
  title: 'What to know',
  publisher: 'The Associated Press',
  url: 'https://apnews.example/a?b=1&copy;=2',
});

test('a citation in plain text says who says it, who published it, where, when', () => {
  expect(cite(QUOTE, 'plain')).toBe(
    'The fee would be low.\n— Nayib Bukele, cited by The Associated Press, “What to know”, ' +
      '16 March 2025. https://apnews.example/a?b=1&copy;=2\n',
  );
  const bare = { ...QUOTE, voices: [], publisher: 'unknown', published: null, url: null };
  expect(cite(bare, 'plain')).toBe(
    'The fee would be low.\n— An unnamed publisher, “What to know”, undated\n',
  );
});

test('in Markdown it is a quotation with a link', () => {
  expect(cite(QUOTE, 'markdown')).toBe(
    '> The fee would be low.\n>\n> — Nayib Bukele, cited by The Associated Press, ' +
      '[What to know](<https://apnews.example/a?b=1&amp;copy;=2>), 16 March 2025\n',
  );
});

test('in BibTeX it is an entry under the document’s id, the publisher a corporate author', () => {
  expect(cite(QUOTE, 'bibtex')).toBe(`@misc{ap-2025-03-16-prison,
  author = {{The Associated Press}},
  title = {{What to know}},
  year = {2025},
  month = mar,
  day = {16},
  url = {https://apnews.example/a?b=1&copy;=2},
  language = {en},
  annote = {The fee would be low. (Nayib Bukele)}
}
`);
});

test('in CSL-JSON it is a web page with its date in parts', () => {
  expect(JSON.parse(cite(QUOTE, 'csl'))).toEqual([
    {
      id: 'ap-2025-03-16-prison',
      type: 'webpage',
      title: 'What to know',
      author: [{ literal: 'The Associated Press' }],
      publisher: 'The Associated Press',
      issued: { 'date-parts': [[2025, 3, 16]] },
      URL: 'https://apnews.example/a?b=1&copy;=2',
      language: 'en',
      annote: 'The fee would be low. (Nayib Bukele)',
    },
  ]);
});

test.each([
  ['2025', [2025], '2025'],
  ['2025-03', [2025, 3], 'March 2025'],
  ['next week', [], 'undated'],
])('a date of the form %s goes as far as it is known', (published, parts, words) => {
  expect(sourceOf({ ...QUOTE, published }).date).toEqual(parts);
  expect(cite({ ...QUOTE, published }, 'plain')).toContain(`“What to know”, ${words}`);
});

test.each(CITATION_FORMATS)('an address that is no web page is left out of %s', (format) => {
  expect(cite({ ...QUOTE, url: 'javascript:alert(1)' }, format)).not.toContain('javascript');
});

describe(`in ${GENERATED} generated sources and the statements of the library`, () => {
  const quotes = [...generated(), ...bundled()];

  test('Markdown holds the words as text: no markup, no list, no link but the source’s', () => {
    for (const quote of quotes.filter((_, at) => at < GENERATED || at % EVERY === 0)) {
      const { statement, title, url, voices } = sourceOf(quote);
      const written = cite(quote, 'markdown');
      const [quotation, ...others] = parse(written).children!;

      expect(others, written).toEqual([]);
      expect(kindsIn(quotation!), written).toEqual(
        new Set(['blockquote', 'paragraph', 'text', ...(url ? ['link'] : [])]),
      );
      const [said, credit] = quotation!.children!;
      expect(textOf(said!), written).toBe(statement);
      const link = credit!.children!.find(({ type }) => type === 'link');
      expect(link?.url ?? '', written).toBe(url);
      for (const part of [title, ...voices]) expect(textOf(credit!), written).toContain(part);
    }
  });

  test('BibTeX is read back to what was written, braces counted as BibTeX counts them', () => {
    for (const quote of quotes) {
      const { statement, title, publisher, url, voices } = sourceOf(quote);
      const written = cite(quote, 'bibtex');
      const { key, fields } = readBibtex(written);

      expect(key, written).toMatch(/^[\w:.-]+$/);
      expect(fields['title'], written).toBe(title);
      expect(fields['author'] ?? '', written).toBe(publisher);
      expect(fields['url'] ?? '', written).toBe(url);
      expect(fields['annote'], written).toBe(
        [statement, ...voices.map((voice) => `(${voice})`)].join(' '),
      );
    }
  });

  test('CSL-JSON is read back to what was written', () => {
    for (const quote of quotes) {
      const { title, url, publisher } = sourceOf(quote);
      const [item] = JSON.parse(cite(quote, 'csl')) as [Record<string, unknown>];

      expect(item['title']).toBe(title);
      expect(item['URL'] ?? '').toBe(url);
      expect(item['author'] ?? []).toEqual(publisher ? [{ literal: publisher }] : []);
    }
  });
});

const PIECES = [
  ...'\\`*_{}[]<>()#+-.!|~&=^$%@:/"\'',
  ...['\\\\', '{', '}}', '[x](y)', '![', '<b>', '&amp;', '&copy;', '``', '---', '1.', '12) ', '- '],
  ...[
    '# ',
    '> ',
    '+ ',
    'http://x.example',
    'www.x.example',
    'a@b.example',
    '~~',
    '\n',
    '\n\n',
    '\t',
  ],
  ...['%', '\\end{document}', '\\input{x}', '$$', 'é', 'ß', '漢', 'שלום', '😀', '\ud800', '\u202e'],
  ...[
    'word',
    'CECOT',
    'opened',
    ' ',
    ' ',
    ' ',
    '—',
    '“',
    '”',
    '<!--',
    '```',
    '[^1]',
    '==',
    '| a |',
  ],
];

function* generated(): Generator<QuotedStatement> {
  const random = new Random(20250411);
  const text = (most: number) =>
    `a ${Array.from({ length: random.below(most) }, () => random.pick(PIECES)).join('')} z`;
  const odd = (most: number) =>
    random.below(2) === 0 ? text(most).slice(2, -2) + 'z' : text(most);
  for (let at = 0; at < GENERATED; at++) {
    yield aQuote({
      text: odd(12),
      title: text(8),
      publisher: text(5),
      voices: Array.from({ length: random.below(3) }, () => ({ entity: null, name: text(3) })),
      document: odd(4),
      url:
        random.below(4) === 0
          ? null
          : `https://x.example/${encodeURI(wellFormed(odd(5)))}?q=${wellFormed(odd(5))}`,
    });
  }
}

function bundled(): QuotedStatement[] {
  const pack = dossierPack();
  return Array.from({ length: pack.info.statements }, (_, row) => quoteStatement(pack, row));
}

const wellFormed = (text: string) => text.toWellFormed();

interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  children?: MarkdownNode[];
}

/** As Prettier reads Markdown. */
function parse(text: string): MarkdownNode {
  return parsers.markdown.parse(text, {} as never) as MarkdownNode;
}

function textOf({ value = '', children = [] }: MarkdownNode): string {
  return value + children.map(textOf).join('');
}

function kindsIn({ type, children = [] }: MarkdownNode): Set<string> {
  return new Set([type, ...children.flatMap((child) => [...kindsIn(child)])]);
}
