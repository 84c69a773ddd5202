import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLibrary } from '../../../data/library/library.ts';
import { openPack } from '../../../data/pack/read.ts';
import { verifyPack } from '../../../data/pack/sections.ts';
import { readEverything } from './read-everything.ts';

/**
 * A pack as version 1 wrote it, from test/fixtures/folders/small. It is never written again: what a
 * reader has imported must open in every later version.
 */
const STORED = readFileSync('test/fixtures/packs/v1.pack');

test('a stored pack of version 1 is whole', () => {
  expect(() => verifyPack(STORED)).not.toThrow();
});

test('a stored pack of version 1 holds what was written', () => {
  const { info, documents, entities, statements } = readEverything(openPack(STORED));

  expect(info).toMatchObject({
    id: 'small',
    documents: 2,
    entities: 3,
    statements: 7,
    disputes: 1,
  });
  expect(documents.map(({ publisher, published }) => [publisher, published])).toEqual([
    ['West Gazette', '2021-03-04'],
    ['Küstenblatt', null],
  ]);
  expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
    ['olafsvik', 'place'],
    ['skard-lighthouse', 'facility'],
    ['asa-brandsdottir', 'person'],
  ]);
  expect(statements[1]).toMatchObject({
    text: 'The Skarð Lighthouse was lit in Ólafsvík on 12 October 1914.',
    dates: [{ date: '1914-10-12' }],
  });
  expect(statements[2]?.voices).toEqual([
    { entity: 'asa-brandsdottir', name: expect.stringContaining('Brandsdóttir') },
  ]);
});

test('names are found with a stored pack of version 1, and a card is made', () => {
  const library = createLibrary([openPack(STORED)]);
  const text = 'Tourists in Olafsvik love the Skarð Lighthouse.';

  const { mentions } = library.findMentions({
    blocks: [{ text }],
    language: 'en',
    established: [],
  });
  const card = library.getCard('skard-lighthouse', {
    near: text,
    pageEntities: ['olafsvik'],
    article: null,
  });

  expect(mentions[0]?.map(({ entity }) => entity)).toEqual(['olafsvik', 'skard-lighthouse']);
  expect(card?.disagreements[0]?.positions.map(({ answer }) => answer)).toEqual([
    '40 each night',
    '35 in 2019',
  ]);
  expect(library.search('lighthouse visitors', 3).statements[0]?.text).toContain('visit');
});
