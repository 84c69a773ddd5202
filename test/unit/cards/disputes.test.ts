import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeCard } from '../../../data/cards/card.ts';
import { dossierPack } from '../dossier-pack.ts';
import { NOWHERE } from './a-bridge.ts';

interface Dispute {
  id: string;
  question: string;
  about: string[];
  positions: { answer: string; statements: { document: string; starts: string }[] }[];
}

const DISPUTES = parse(readFileSync('data/dossier/disputes.yaml', 'utf8')) as Dispute[];
const PACK = dossierPack();

test.each(DISPUTES)('$id stands whole on the cards of all that it is about', (dispute) => {
  for (const entity of dispute.about) {
    const card = makeCard([PACK], entity, NOWHERE);
    const shown = card?.disagreements.find(({ id }) => id === dispute.id);

    expect(shown?.question, entity).toBe(dispute.question);
    expect(shown?.positions.map(({ answer }) => answer)).toEqual(
      dispute.positions.map(({ answer }) => answer),
    );
    dispute.positions.forEach(({ statements }, at) => {
      const quoted = shown?.positions[at]?.statements ?? [];
      expect(quoted.map(({ document }) => document)).toEqual(
        statements.map(({ document }) => document),
      );
      expect(quoted.every(({ publisher, title }) => publisher !== '' && title !== '')).toBe(true);
    });
  }
});
