import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../../data/build/documents.ts';
import type { Problem } from '../../../data/build/folder.ts';
import { documentFile } from '../../../data/import/document-file.ts';
import { Random } from '../matcher/random.ts';
import { aDraft, DEFAULTS } from './a-draft.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const [document] = readDocuments([{ path: 'documents/x.md', text }], problems);
  return { document, problems };
}

test('everything that a draft knows stands in the file', () => {
  const draft = aDraft({
    ...{ title: 'A "quoted": title # here', publisher: 'The Daily', credits: "Ann O'Neil" },
    ...{ url: 'https://daily.example/a', published: '2025-03', language: 'pt-BR' },
  });

  const { document, problems } = read(documentFile(draft, DEFAULTS));

  expect(problems).toEqual([]);
  expect(document).toMatchObject({
    ...{ title: 'A "quoted": title # here', publisher: 'The Daily', credits: "Ann O'Neil" },
    ...{ url: 'https://daily.example/a', published: '2025-03', language: 'pt-BR' },
  });
});

test('what it does not know is the reader, and the language of the words', () => {
  const paragraphs = ['El puente se abrió en mayo y los vecinos de la ciudad fueron a verlo.'];
  const draft = aDraft({ language: null, body: { kind: 'paragraphs', paragraphs } });

  const { document } = read(documentFile(draft, DEFAULTS));

  expect(document).toMatchObject({ publisher: 'My notes', language: 'es', url: null });
});

describe('plain paragraphs read as they are, whatever looks like markup in them', () => {
  const textOf = (paragraphs: string[]) =>
    read(documentFile(aDraft({ body: { kind: 'paragraphs', paragraphs } }), DEFAULTS)).document!
      .text;

  test.each([
    '# not a heading',
    '- no item',
    '* star * and *more*',
    '1. first of nothing',
    '**bold** _it_ __dunder__ `code` ~~gone~~',
    '```',
    '--- --- ---',
    '===',
    '> who says so',
    '[a](https://x.example/) ![b](c) [^1]',
    'C:\\new\\_table *',
    '| a | b |',
    '---',
  ])('%s', (paragraph) => {
    expect(textOf(['One.', paragraph, 'Two.'])).toBe(['One.', paragraph, 'Two.'].join('\n\n'));
  });

  test('2,000 random ones', () => {
    const random = new Random(7);
    const signs = [...'#*_`~[]()<>|\\-+=!1.a b "\':{}&%é语'];
    const some = () =>
      Array.from({ length: 1 + random.below(24) }, () => random.pick(signs)).join('');
    for (let round = 0; round < 2000; round++) {
      const paragraph = `${some()}x`.replace(/\s+/g, ' ').trim();
      if (/<https?:/.test(paragraph)) continue;
      expect(textOf([paragraph]), JSON.stringify(paragraph)).toBe(paragraph);
    }
  });
});
