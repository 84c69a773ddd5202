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
    ['Velden lymphoma', 'concept', 'The risk of non-Velden’s tumours.'],
    ['Velden lymphoma', 'concept', 'The risk of [Velden|x]’s tumours.'],
    ['Sub-Ostravan Velden', 'place', 'It rained in sub-Ostravan Velden.'],
    ['2010 Velden Masters', 'event', 'He won the Velden Masters.'],
    [
      '2010 Velden Masters',
      'event',
      'After the [2010 Velden Masters|x], the [Velden Masters|x] fell.',
    ],
    ['Canadian Union of Velden', 'organization', 'A Canadian citizen left.'],
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

describe('a capital article before a name', () => {
  test.each([
    'He told [The Velden Press|x] so.',
    'The [Velden Press|x] said: The [Velden Press|x] knows.',
    'He told the [Velden Press|x] so. Before, For The [Velden Press|x] only.',
  ])('%s', (text) => expectMarks('Velden Press', 'organization', text));
});

describe('a first name that is listed as a name', () => {
  test.each([
    ['Steve', 'Then Steve came.'],
    ['Steve', '[Steve Velden|x] spoke; then [Steve|x] came.'],
    ['Kilmar', 'Then [Kilmar|x] came.'],
  ])('%s: %s', (first, text) => {
    const person = { id: 'x', name: `${first} Velden`, aliases: [first], kind: 'person' } as const;

    expect(marked([sourceOf([aNameSource(person)])], unmarked(text))).toBe(text);
  });

  test('is a name where nothing longer is known', () => {
    const singer = aNameSource({ id: 'x', name: 'Steve', kind: 'person' });

    expect(marked([sourceOf([singer])], 'Then Steve came.')).toBe('Then [Steve|x] came.');
  });
});
