import { describe, expect, test } from 'vitest';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import { aNameSource } from './a-name-source.ts';
import { dossierSource, sourceOf } from './dossier-source.ts';
import { marked, unmarked } from './marked.ts';

function expectMarks(sources: readonly NameSource[], text: string): void {
  expect(marked([sourceOf(sources)], unmarked(text))).toBe(text);
}

describe('a branch that bears the name of the whole', () => {
  const union = aNameSource({
    id: 'union',
    name: 'Velden Fishers Union',
    kind: 'organization',
    aliases: ['VFU'],
  });

  test.each([
    'The [Velden Fishers Union|union] met; so did the [VFU|union].',
    'The Velden Fishers Union of Ostrava met; so did the VFU of Ostrava.',
    'The [Velden Fishers Union|union] of old boats and the [VFU|union] in Ostrava.',
  ])('%s', (text) => expectMarks([union], text));

  test('a place that the library tells of beside the whole makes no branch', () => {
    expectMarks(
      [{ ...union, words: ['ostrava'] }],
      'The [Velden Fishers Union|union] of Ostrava met.',
    );
  });

  test('a body of a kind that has no branches keeps its name', () => {
    const court = aNameSource({ id: 'court', name: 'Velden Fishery Court', kind: 'organization' });

    expectMarks([court], 'The [Velden Fishery Court|court] of Ostrava met.');
  });

  test('the bundled library does not take the one of Indiana for the national one', () => {
    const text = 'The [ACLU|aclu] sued; the American Civil Liberties Union of Indiana waited.';

    expect(marked([dossierSource()], unmarked(text))).toBe(text);
  });
});

describe('a place in a list of places', () => {
  const places = ['Velden', 'Ostrava', 'Kalmar'].map((name) => aNameSource({ id: name, name }));
  const doubtful = aNameSource({ id: 'florin', name: 'Florin', ambiguous: ['Florin'] });

  test.each([
    'They went to [Velden|Velden], [Ostrava|Ostrava] and [Florin|florin].',
    'They went to [Florin|florin], [Velden|Velden], Lund and [Ostrava|Ostrava].',
    'They went to [Velden|Velden] and to Florin; [Ostrava|Ostrava] was far.',
    'Florin met [Velden|Velden].',
  ])('%s', (text) => expectMarks([...places, doubtful], text));

  test('a person of that name is none of them', () => {
    const person = aNameSource({ ...doubtful, kind: 'person' });

    expectMarks([...places, person], 'To [Velden|Velden], [Ostrava|Ostrava] and Florin.');
  });

  test.each([
    'Coffee comes from [El Salvador|el-salvador], Kenya and Peru.',
    'Deportees went to [Ecuador|ecuador], [Panama|panama] and [El Salvador|el-salvador].',
    'Jesús, el Salvador del mundo.',
  ])('in the bundled library: %s', (text) => {
    expect(marked([dossierSource()], unmarked(text))).toBe(text);
  });
});

describe('a state beside a city of its name', () => {
  test.each([
    'Officials in Washington state and in the [White House|white-house].',
    'The [White House|white-house] in [Washington|washington-dc].',
  ])('%s', (text) => expect(marked([dossierSource()], unmarked(text))).toBe(text));
});

describe('contempt of court', () => {
  test.each([
    'He was fined for contempt of court.',
    'Judge [James Boasberg|james-boasberg] weighed [contempt of court|criminal-contempt].',
    'They spoke of [criminal contempt|criminal-contempt].',
  ])('%s', (text) => expect(marked([dossierSource()], unmarked(text))).toBe(text));
});
