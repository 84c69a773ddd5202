import { expect, test } from 'vitest';
import { readManifest, writeManifest, type ManifestPack } from '../../../data/import/manifest.ts';

const OWN: ManifestPack = { id: 'valley', kind: 'own', title: 'Valley', address: null };
const SUBSCRIPTION: ManifestPack = {
  ...{ id: 'rivers', kind: 'subscription', title: 'Rivers' },
  address: 'https://packs.example/rivers/pack.json',
};

test('own packs and subscriptions are read as they were written; packs of files name themselves', () => {
  const file: ManifestPack = { id: 'x', kind: 'file', title: 'X', address: null };

  expect(readManifest(writeManifest([OWN, SUBSCRIPTION, file]))).toEqual([OWN, SUBSCRIPTION]);
});

test.each([
  ['an address that is none of the web', { ...SUBSCRIPTION, address: 'javascript:alert(1)' }],
  ['an id that leads out of its folder', { ...OWN, id: '../own' }],
  ['no title', { ...OWN, title: 7 }],
])('a pack with %s is left out', (_, pack) => {
  expect(readManifest(JSON.stringify({ backgrounder: 1, packs: [pack] }))).toEqual([]);
});

test.each(['', '[]', 'null', '{"packs": []}', '{"backgrounder": 2, "packs": []}'])(
  'what is none of ours brings nothing: %j',
  (text) => {
    expect(readManifest(text)).toEqual([]);
  },
);
