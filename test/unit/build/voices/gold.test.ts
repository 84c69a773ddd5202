import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../../../data/build/build.ts';
import type { PackContent } from '../../../../data/pack/pack.ts';
import { dossierFiles } from '../dossier.ts';

const gold = readFileSync('test/fixtures/voices.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string]);

describe('voices of the dossier', () => {
  const { content } = buildPack(dossierFiles(), { id: 'dossier', title: 'Dossier' });

  test('agree with the labels in at least 97 of 100 sentences', () => {
    const misses = gold.flatMap(([document, index, starts, wanted]) => {
      const found = voiceIn(content!, document, Number(index), starts);
      return found === wanted ? [] : [`${document} ${index}: ${found} instead of ${wanted}`];
    });

    if (misses.length > 0) console.log(misses.join('\n'));
    expect(1 - misses.length / gold.length).toBeGreaterThanOrEqual(0.97);
  });

  test('leave nothing but names: no article, no number, no clause', () => {
    const names = content!.statements.flatMap(({ voices }) =>
      voices.filter(({ entity }) => entity === null).map(({ name }) => name),
    );

    expect(names.filter((name) => /^(?:the|a|an|some|many|\d)\b/i.test(name))).toEqual([]);
    expect(names.filter((name) => name.split(' ').length > 9)).toEqual([]);
  });
});

function voiceIn(content: PackContent, id: string, index: number, starts: string): string {
  const row = content.documents.findIndex((document) => document.id === id);
  const statement = content.statements.find(
    (one) => one.documentRow === row && one.index === index,
  );
  const text = content.documents[row]!.text.slice(statement?.start, statement?.end);
  if (statement === undefined || !text.startsWith(starts)) return `no such sentence (${text})`;
  const { voices } = statement;
  return voices.length === 0
    ? 'document'
    : voices.map(({ entity, name }) => entity ?? name).join('|');
}
