import { describe, expect, test } from 'vitest';
import type { ArticleBlock } from '../../../entrypoints/content/block.ts';
import { choosePainted, type Choosable } from '../../../entrypoints/content/density.ts';

interface Named extends Choosable {
  at: string;
}

/** Blocks as texts: a headline begins with "#", every other word is a mention. */
function aPage(texts: readonly string[], given: Record<string, Partial<Choosable>> = {}) {
  return new Map<ArticleBlock, Named[]>(
    texts.map((text, row) => {
      const isHeadline = text.startsWith('#');
      const block = { text, isHeadline } as unknown as ArticleBlock;
      const words = text.replace('#', '').split(' ').filter(Boolean);
      const marks = words.map((entity, column) => ({
        ...{ at: `${entity} ${row}.${column}`, mention: { entity }, block },
        ...{ isKnown: false, worth: 1 },
        ...given[entity],
      }));
      return [block, marks];
    }),
  );
}

const painted = (marks: Set<Named>) => [...marks].map(({ at }) => at);
const PAGE = ['#a', 'a b', 'b a', '#', '#b', 'a b a', 'c'];

describe('marks', () => {
  test('stand at the first mention in the article', () => {
    const marks = choosePainted(aPage(PAGE), { density: 'article', limit: null });

    expect(painted(marks)).toEqual(['a 0.0', 'b 1.1', 'c 6.0']);
  });

  test('stand at the first mention in each section, headlines in a row being one', () => {
    const marks = choosePainted(aPage(PAGE), { density: 'section', limit: null });

    expect(painted(marks)).toEqual(['a 0.0', 'b 1.1', 'b 4.0', 'a 5.0', 'c 6.0']);
  });

  test('stand at every mention', () => {
    const marks = choosePainted(aPage(PAGE), { density: 'all', limit: null });

    expect(painted(marks)).toHaveLength(10);
  });

  test.each(['article', 'section', 'all'] as const)('leave known names out (%s)', (density) => {
    const page = aPage(PAGE, { a: { isKnown: true } });

    const marks = choosePainted(page, { density, limit: null });

    expect(painted(marks).filter((at) => at.startsWith('a'))).toEqual([]);
    expect(painted(marks).length).toBeGreaterThan(1);
  });

  test('stop at the limit of names, not of marks', () => {
    const marks = choosePainted(aPage(PAGE), { density: 'all', limit: 10 });
    const many = aPage([Array.from({ length: 30 }, (_, at) => `e${at}`).join(' '), 'e0 e1']);

    expect(marks.size).toBe(10);
    expect(choosePainted(many, { density: 'all', limit: 20 }).size).toBe(22);
  });

  test('keep what tells much, then what the page speaks of much, then what its headline has', () => {
    const names = Array.from({ length: 12 }, (_, at) => `e${at}`);
    const page = aPage(['#e9', names.join(' '), 'e10 e10'], {
      e8: { worth: 9 },
      e0: { worth: 0.1 },
    });

    const kept = painted(choosePainted(page, { density: 'article', limit: 10 }));

    expect(kept.map((at) => at.split(' ')[0])).toEqual([
      ...['e9', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 'e10'],
    ]);
  });
});
