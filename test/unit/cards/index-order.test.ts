import { describe, expect, test } from 'vitest';
import { makeCard } from '../../../data/cards/card.ts';
import type { Card } from '../../../data/model.ts';
import type { PackContent } from '../../../data/pack/pack.ts';
import { NOWHERE, texts } from './a-bridge.ts';
import { aPack } from './a-pack.ts';

describe('the order of statements in a pack with an index', () => {
  test('puts first what the index has under the words of the paragraph', () => {
    const sentences = ['A heron nests there.', 'Weavers sing there.', 'Oars were lost.'];
    const sources = sentences.map((text, n) => ({
      id: `source-${n}`,
      sentences: [{ text, about: ['bridge'] }],
    }));
    const first = (topics: PackContent['topics'] & object) => {
      const pack = aPack(sources, { topics });
      return texts(
        makeCard([pack], 'bridge', { ...NOWHERE, near: 'The new lanterns.' }) as Card,
      )[0];
    };

    expect(first([])).toBe('A heron nests there.');
    expect(first([{ name: 'Feast', words: ['torch', 'lantern'], statements: [1] }])).toBe(
      'Weavers sing there.',
    );
  });

  describe('of one topic', () => {
    const sentences = ['A heron nests there.', 'Weavers sing there.', 'Oars were lost.'];
    const sources = sentences.map((text, n) => ({
      id: `source-${n}`,
      sentences: [{ text, about: ['bridge'] }],
    }));
    const near = 'The new lanterns swing above the ferrymen.';
    const first = (rest: Pick<PackContent, 'topics' | 'cues'>) => {
      const pack = aPack(sources, rest);
      return texts(makeCard([pack], 'bridge', { ...NOWHERE, near }) as Card)[0];
    };
    const topic = { name: 'Feast', words: ['lantern'] };

    test('puts first what the index names first', () => {
      const orders = [
        [2, 1, 0],
        [1, 0, 2],
      ];

      expect(orders.map((statements) => first({ topics: [{ ...topic, statements }] }))).toEqual([
        'Oars were lost.',
        'Weavers sing there.',
      ]);
    });

    test('puts first what has cues that the paragraph gives', () => {
      const topics = [{ ...topic, statements: [0, 1, 2] }];

      expect(first({ topics })).toBe('A heron nests there.');
      expect(first({ topics, cues: [['lamp post'], ['ferrymen'], []] })).toBe(
        'Weavers sing there.',
      );
    });

    test('and then of the topics beside it in the index', () => {
      const other = (name: string, row: number) => ({ name, words: [name], statements: [row] });
      const between = ['elm', 'fir', 'oak'].map((name) => other(name, 2));
      const topics = [
        { ...topic, statements: [2] },
        other('choir', 1),
        ...between,
        other('ash', 0),
      ];
      const pack = aPack(sources, { topics });

      const shown = texts(makeCard([pack], 'bridge', { ...NOWHERE, near }) as Card);

      expect(shown).toEqual(['Oars were lost.', 'Weavers sing there.', 'A heron nests there.']);
    });
  });
});
