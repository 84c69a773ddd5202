import { describe, expect, test } from 'vitest';
import { MAX_SLICE_CHARS } from '../../../data/limits/reading.ts';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { EntityId, Mention } from '../../../data/model.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';

const SOURCES = [
  sourceOf([
    aNameSource({ id: 'anna', name: 'Anna Martin', kind: 'person', words: ['lake'] }),
    aNameSource({
      id: 'institute',
      name: 'Velden Institute for Lake Research',
      kind: 'organization',
    }),
    aNameSource({ id: 'railway', name: 'Velden Lake Railway', kind: 'organization' }),
  ]),
];

const FILLER = 'Nothing of note was said on that day, and nobody was surprised by it. ';

/** A text of several messages: the names stand in the first paragraph only. */
function aLongText(last: string): string[] {
  const paragraphs = ['Anna Martin of the Velden Institute for Lake Research spoke.'];
  while (paragraphs.join('').length < 2.5 * MAX_SLICE_CHARS) paragraphs.push(FILLER.repeat(60));
  return [...paragraphs, last];
}

/** Asks as a page does: each slice with what the answers before it established, again when it waits. */
function findInSlices(paragraphs: readonly string[]): { mentions: Mention[]; slices: number } {
  let established: string[] = [];
  const slices = slicesOf(paragraphs);
  const answers: ReturnType<typeof findMentions>[] = [];
  const ask = (at: number) => {
    const blocks = slices[at]!.map((text) => ({ text }));
    answers[at] = findMentions(SOURCES, { blocks, language: 'en', established });
    established = answers[at].established;
  };
  slices.forEach((_, at) => ask(at));
  answers.forEach(({ awaited }, at) => {
    if (awaited.some((entity: EntityId) => established.includes(entity))) ask(at);
  });
  return { mentions: answers.flatMap(({ mentions }) => mentions.flat()), slices: slices.length };
}

function slicesOf(paragraphs: readonly string[]): string[][] {
  const slices: string[][] = [[]];
  for (const paragraph of paragraphs) {
    const slice = slices.at(-1) as string[];
    const length = slice.join('').length + paragraph.length;
    if (slice.length > 0 && length > MAX_SLICE_CHARS) slices.push([paragraph]);
    else slice.push(paragraph);
  }
  return slices;
}

describe('a page that takes several messages', () => {
  test('a full name in the first slice serves the last', () => {
    const { mentions, slices } = findInSlices(aLongText('In the end Martin of the VILR left.'));

    expect(slices).toBeGreaterThan(2);
    expect(mentions.map(({ entity }) => entity)).toEqual([
      'anna',
      'institute',
      'anna',
      'institute',
    ]);
    expect(mentions.at(-2)?.why).toEqual([{ code: 'elsewhere', names: [] }]);
  });

  test('a full name in the last slice serves the first', () => {
    const { mentions } = findInSlices([
      'Martin left, said the VILR.',
      ...aLongText('').slice(1, -1),
      'So Anna Martin of the Velden Institute for Lake Research spoke.',
    ]);

    expect(mentions.map(({ entity }) => entity)).toEqual([
      'anna',
      'institute',
      'anna',
      'institute',
    ]);
  });

  test('a short acronym that the first slice introduced serves the last', () => {
    const long = aLongText('The VLR spoke.');
    const { mentions } = findInSlices([...long, 'And the VLR spoke again.']);
    const introduced = findInSlices(['The Velden Lake Railway (VLR) began.', ...long]);

    expect(mentions.filter(({ entity }) => entity === 'railway')).toHaveLength(0);
    expect(introduced.mentions.filter(({ entity }) => entity === 'railway')).toHaveLength(3);
  });

  test('a short acronym that the last slice introduced serves the first', () => {
    const { mentions } = findInSlices([
      'The VLR spoke.',
      ...aLongText('').slice(1, -1),
      'The Velden Lake Railway (VLR) ended.',
    ]);

    expect(mentions.map(({ entity }) => entity)).toEqual(['railway', 'railway', 'railway']);
  });

  test('what no slice named stays unmarked', () => {
    const { mentions } = findInSlices(aLongText('In the end Cheung left.'));

    expect(mentions).toHaveLength(2);
  });
});
