import { expect, test } from 'vitest';
import { buildNameTable } from '../../../data/matcher/build-name-table.ts';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { MentionSource } from '../../../data/matcher/mention-source.ts';
import { NO_NAMES } from '../../../data/matcher/no-names.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';

/** Of a kind each that asks for evidence: a surname, an acronym, a namesake, an owner's. */
const SOURCES = [
  aNameSource({ name: 'Anna Martin', kind: 'person' }),
  aNameSource({ name: 'Velden Institute for Lake Research', kind: 'organization' }),
  aNameSource({ id: 'velden', name: 'Velden', ambiguous: ['Velden'] }),
  aNameSource({
    name: 'National Assembly',
    kind: 'organization',
    ambiguous: ['National Assembly'],
  }),
  aNameSource({ name: 'Peru' }),
];
const BLOCKS = [
  'Anna Martin left the Velden Institute for Lake Research in Velden; VILR said so.',
  'Martin spoke in the National Assembly of Peru, not in that of Ecuador.',
].map((text) => ({ text }));

test('where no entity has context, links or topics the table keeps no starts of them', () => {
  const source = sourceOf(SOURCES);
  const { cueStart, linkStart, topicStart } = source.names;

  expect([cueStart, linkStart, topicStart].map(({ length }) => length)).toEqual([0, 0, 0]);
});

test('starts that are left out and starts that say "none" find the same', () => {
  const source = sourceOf(SOURCES);
  const zeros = new Uint32Array(SOURCES.length + 1);
  const starts = { cueStart: zeros, linkStart: zeros, topicStart: zeros };
  const spelled: MentionSource = { ...source, names: { ...source.names, ...starts } };
  const find = (one: MentionSource) =>
    findMentions([one], { blocks: BLOCKS, language: 'en', established: [] });

  const found = find(source);

  expect(found).toEqual(find(spelled));
  expect(found.mentions.flat().length).toBeGreaterThanOrEqual(4);
});

test('the table of a pack without names is the one that would be built', () => {
  expect(NO_NAMES).toEqual(buildNameTable([]).table);
});
