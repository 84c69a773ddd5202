import { expect, test } from 'vitest';
import { readVoices } from './read-voices.ts';

const ROE = { name: 'Jane Roe', kind: 'person', label: 'mayor of Springfield' } as const;
const TRUST = { name: 'Bridge Trust', aliases: ['BT'] };
const TOWN = { name: 'Springfield', kind: 'place' } as const;

test('a bare quotation goes on with the speaker before it', () => {
  expect(readVoices(['"It shook," Jane Roe recalled.', '"It was terrible."'])).toEqual([
    'Jane Roe',
    'Jane Roe',
  ]);
});

test('a pronoun stands for the speaker before it', () => {
  const sentences = ['Jane Roe said that it rained.', 'She added that it snowed.'];

  expect(readVoices(sentences)).toEqual(['Jane Roe', 'Jane Roe']);
});

test('a pronoun stands for the person of whom the sentence before speaks', () => {
  const sentences = ['Jane Roe opened the bridge.', '"It is safe," she said.'];

  expect(readVoices(sentences, { entities: { roe: ROE } })).toEqual(['document', 'roe']);
});

test('a pronoun of which nobody is known leaves the words to the publisher', () => {
  expect(readVoices(['He said that it rained.'])).toEqual(['document']);
});

test.each([
  ['es', ['Ana Ruiz dijo que llueve.', 'Añadió que nieva.'], 'Ana Ruiz'],
  ['fr', ['Anne Petit a dit qu’il pleut.', '« Il neige », a-t-elle ajouté.'], 'Anne Petit'],
  ['de', ['Anna Klein sagte, es regne.', 'Sie fügte hinzu, dass es schneie.'], 'Anna Klein'],
] as const)('goes on with the same speaker in language %s', (language, sentences, voice) => {
  expect(readVoices(sentences, { language })).toEqual([voice, voice]);
});

test('a title stands for the person who bore it before', () => {
  const sentences = ['Mayor Jane Roe opened the bridge.', 'The mayor said that it is safe.'];

  expect(readVoices(sentences)).toEqual(['document', 'Jane Roe']);
});

test('"the report" stands for the institution whose report was named before', () => {
  const sentences = ['The BT report looks at rust.', 'The report says that rust was found.'];

  expect(readVoices(sentences, { entities: { trust: TRUST } })).toEqual(['document', 'trust']);
});

test("the publisher's own report is no voice beside it", () => {
  const sentences = ['The Bridge Trust published a report.', 'The report says that it rusts.'];
  const given = { entities: { trust: TRUST }, publisher: 'Bridge Trust' };

  expect(readVoices(sentences, given)).toEqual(['document', 'document']);
});

test.each([
  ['A Bridge Trust spokesperson said that it will close.', 'trust'],
  ['A spokesman for the Bridge Trust said that it will close.', 'trust'],
  ["The Bridge Trust's records show that it rusts.", 'trust'],
  ['Bridge Trust officials said that it will close.', 'Bridge Trust officials'],
  ['An engineer of the Bridge Trust said that it will close.', 'engineer of the Bridge Trust'],
  ['Jane Roe of the Bridge Trust said that it will close.', 'roe'],
  ["Springfield's mayor said that it will close.", 'mayor'],
])('%s', (sentence, voice) => {
  expect(readVoices([sentence], { entities: { trust: TRUST, roe: ROE, town: TOWN } })).toEqual([
    voice,
  ]);
});

test('an office stands for its one holder whom the document mentions', () => {
  const sentences = ["Springfield's mayor said that it will close.", 'Jane Roe is 50.'];

  expect(readVoices(sentences, { entities: { roe: ROE, town: TOWN } })).toEqual([
    'roe',
    'document',
  ]);
});
