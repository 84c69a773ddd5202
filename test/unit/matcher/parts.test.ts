import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../../data/model.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';
import { marked, unmarked } from './marked.ts';

function expectMarks(name: string, kind: EntityKind, text: string): void {
  const source = sourceOf([aNameSource({ id: 'x', name, kind })]);
  expect(marked([source], unmarked(text))).toBe(text);
}

describe('a part of a name', () => {
  test.each([
    [
      'Velden Lake Festival',
      'event',
      'The [Velden Lake Festival|x] ended; [Velden Lake|x] is calm.',
    ],
    ['Velden of Ostra Festival', 'event', 'The Velden of Ostra fair ended.'],
    ['Velden & Ostrava', 'organization', 'Shares of Velden and Ostravitz fell.'],
    [
      'The Velden Depot',
      'organization',
      '[The Velden Depot|x] rose.\n\nThe Velden-improvement shop.',
    ],
    ['Velden/Lake Ostrava', 'organization', 'They flew from Velden to Lake Ostrava.'],
    ['Gregor F. Lind Institute', 'organization', 'They saw Gregor again.'],
    ['Citizens for Ethics in Velden', 'organization', 'They went to Velden.'],
    ['Saint Ostrava', 'organization', 'They went to Velden-St. Ostrava.'],
    ['Ostrava, Kalmar', 'organization', 'They went to [Ostrava|x] again.'],
    ['Government of Velden', 'organization', 'The Government knows.'],
  ] as const)('of %s (%s)', (name, kind, text) => expectMarks(name, kind, text));
});

describe('a nation before an institution', () => {
  test.each([
    [
      'organization',
      'The [U.S. Fish and Lake Administration|x] and the [US Fish and Lake Administration|x].',
    ],
    ['organization', 'The [Fish and Lake Administration|x] of old, said US.'],
    ['law', 'The U.S. [Fish and Lake Administration|x].'],
  ] as const)('%s: %s', (kind, text) => expectMarks('Fish and Lake Administration', kind, text));
});
