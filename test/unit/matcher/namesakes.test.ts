import { describe, expect, test } from 'vitest';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';
import { marked, unmarked } from './marked.ts';

describe('a surname that no full name stands before', () => {
  const sources = [
    aNameSource({
      id: 'anna',
      name: 'Anna Velden',
      kind: 'person',
      words: ['lake', 'fish', 'water', 'harbor', 'ferry', 'boat', 'island', 'storm', 'captain'],
    }),
  ];
  const story =
    'Fish died in the water of the lake; the ferry left the harbor; the boat and its captain met a storm off the island';

  function expectMarks(text: string): void {
    expect(marked([sourceOf(sources)], unmarked(text))).toBe(text);
  }

  test('counts by the words of its statements', () => {
    expectMarks(`Marchers for [Velden|anna] came\n\n${story}.`);
  });

  test('does not where the page names another who bears it', () => {
    expectMarks(`Marchers for Velden came\n\n${story}, said Paul Velden.`);
  });

  test('counts where the page names that one later than its own', () => {
    expectMarks(
      `Marchers for [Velden|anna] came\n\n[Anna Velden|anna] saw it: ${story}, said Paul Velden.`,
    );
  });
});
