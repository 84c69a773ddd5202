import { describe, expect, test } from 'vitest';
import { MAX_SLICE_CHARS } from '../../../data/limits/reading.ts';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { EntityId, Mention } from '../../../data/model.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';

const SOURCES = [
  sourceOf([
    aNameSource({ id: 'anna', name: 'Anna Martin', kind: 'person' }),
    aNameSource({ id: 'institute', name: 'Velden Institute for Lake Research' }),
  ]),
];

const FILLER = 'Nothing of note was said on that day, and nobody was surprised by it. ';

/** A text of several messages: the names stand in the first paragraph only. */
function aLongText(last: string): string[] {
  const paragraphs = ['Anna Martin of the Velden Institute for Lake Research spoke.'];
  while (paragraphs.join('').length < 2.5 * MAX_SLICE_CHARS) paragraphs.push(FILLER.repeat(60));
  return [...paragraphs, last];
}

/** Asks as a page does: slice after slice, each with what the answer before it established. */
function findInSlices(paragraphs: readonly string[]): { mentions: Mention[]; slices: number } {
  let established: EntityId[] = [];
  const mentions: Mention[] = [];
  const slices = slicesOf(paragraphs);
  for (const slice of slices) {
    const blocks = slice.map((text) => ({ text }));
    const answer = findMentions(SOURCES, { blocks, language: 'en', established });
    established = answer.established;
    mentions.push(...answer.mentions.flat());
  }
  return { mentions, slices: slices.length };
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
    expect(mentions.at(-2)?.why).toBe('named earlier on the page');
  });

  test('what no slice named stays unmarked', () => {
    const { mentions } = findInSlices(aLongText('In the end Cheung left.'));

    expect(mentions).toHaveLength(2);
  });
});
