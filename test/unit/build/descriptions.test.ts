import { describe, expect, test } from 'vitest';
import { aFolder, build } from './a-folder.ts';

const ENTITIES = [
  '- {id: bluegate, name: Bluegate, kind: facility, label: prison in Redland}',
  '- {id: greyhall, name: Greyhall, kind: facility, label: old prison of Redland}',
  '- {id: redland, name: Redland, kind: place, label: country in the north}',
  '- {id: accord, name: Redland accord, kind: agreement, label: agreement on prisoners of 2024}',
].join('\n');

/** Entities of each sentence of a document, in the order of the text. */
function entitiesOf(text: string, language = 'en', disputes: string | null = null): string[][] {
  const front = ['---', 'title: News', 'publisher: A Paper', `language: ${language}`, '---'];
  const { content, problems } = build(
    aFolder({
      'documents/opening.md': `${front.join('\n')}\n\n${text}\n`,
      'documents/later.md': `${front.join('\n')}\n\nRedland lies in the north.\n`,
      'entities.yaml': ENTITIES,
      'disputes.yaml': disputes,
    }),
  );
  if (content === null) throw new Error(problems.map(({ what }) => what).join('\n'));
  const row = content.documents.findIndex(({ id }) => id === 'opening');
  return content.statements
    .filter(({ documentRow }) => documentRow === row)
    .map(({ entityRows }) => entityRows.map((entity) => content.entities[entity]!.id));
}

describe('a definite description', () => {
  test('means the entity of its sort that was named before', () => {
    expect(entitiesOf('Bluegate opened in May. The prison holds 900.')).toEqual([
      ['bluegate'],
      ['bluegate'],
    ]);
    expect(entitiesOf('Bluegate abrió en mayo. La cárcel es nueva.', 'es')[1]).toEqual([
      'bluegate',
    ]);
    expect(entitiesOf('Bluegate wurde eröffnet. Das Gefängnis ist neu.', 'de')[1]).toEqual([
      'bluegate',
    ]);
  });

  test.each([
    ['stands before the name', 'The prison is new. Bluegate opened in May.', 0],
    ['two of its sort are named', 'Bluegate is new. Greyhall is old. The prison is big.', 2],
    ['it goes on to say which', 'Bluegate is new. The prison of Springfield is old.', 1],
    ['it is indefinite', 'Bluegate is new. A prison costs much.', 1],
    ['it is part of a longer word', 'Bluegate is new. The prison-reform bill failed.', 1],
    ['it has a capital', 'Bluegate is new. They called it the Prison.', 1],
    [
      'the name stood long before',
      `Bluegate is new. ${'It rained. '.repeat(8)}The prison is big.`,
      9,
    ],
  ])('means nothing when %s', (_why, text, at) => {
    expect(entitiesOf(text)[at]).toEqual([]);
  });

  test('is read where a dispute about the entity rests on the sentence', () => {
    const dispute = `
- id: pay
  question: Who pays?
  kind: conflict
  about: [accord]
  positions:
    - {answer: nobody, statements: [{document: opening, starts: "A deal"}]}
    - {answer: all, statements: [{document: later, starts: "Redland"}]}`;

    expect(entitiesOf('A deal was struck. It rained.', 'en', dispute)).toEqual([['accord'], []]);
  });
});

test('what half of the documents speak of is meant by all of them', () => {
  const { content } = build(
    aFolder({
      'documents/opening.md':
        '---\ntitle: A\npublisher: B\nlanguage: en\n---\n\nIn Lima it rained.\n',
      'documents/later.md':
        '---\ntitle: A\npublisher: B\nlanguage: en\n---\n\nLima is the capital of Peru.\n',
      'entities.yaml':
        '- {id: lima, name: Lima, kind: place, ambiguous: [Lima], context: [peru, capital]}',
      'disputes.yaml': null,
    }),
  );

  expect(content!.statementsOfEntity[0]).toHaveLength(2);
});
