import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeBriefing } from '../../../data/briefing/briefing.ts';
import { similarity } from '../../../data/cards/similarity.ts';
import { BRIEFING_WORDS } from '../../../data/limits/briefing.ts';
import { createLibrary } from '../../../data/library/library.ts';
import type { ArticleEntity } from '../../../data/article.ts';
import { subjectTerms, termsOf } from '../../../data/text/terms.ts';
import { aPack } from '../cards/a-pack.ts';
import { FLIGHTS, STEEL } from '../cards/two-articles.ts';
import { dossierPack } from '../dossier-pack.ts';

const LIBRARY = createLibrary([dossierPack()]);
/** More alike than this, two statements tell the same; the names that both have count here. */
const REPEATS = 0.7;
const DOCUMENTS = 'data/dossier/documents';

/** A document of the library as an article, with what stands in it. */
function anArticle(file: string) {
  const body = readFileSync(`${DOCUMENTS}/${file}`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
  const paragraphs = body.split(/\n{2,}/).map((paragraph) => paragraph.trim().replace(/\n/g, ' '));
  return readArticle(paragraphs);
}

function readArticle(paragraphs: readonly string[]) {
  const blocks = paragraphs.map((text) => ({ text }));
  const { mentions } = LIBRARY.findMentions({ blocks, language: 'en', established: [] });
  const entities = new Map<string, ArticleEntity>();
  let start = 0;
  paragraphs.forEach((text, at) => {
    for (const { entity: id } of mentions[at] ?? []) {
      const known = entities.get(id) ?? { id, mentions: 0, start, end: start + text.length };
      entities.set(id, { ...known, mentions: known.mentions + 1 });
    }
    start += text.length + 1;
  });
  const article = { text: paragraphs.join('\n'), published: null };
  return { article, entities: [...entities.values()] };
}

describe.each(readdirSync(DOCUMENTS).filter((_, at) => at % 6 === 0))('on %s', (file) => {
  const { article, entities } = anArticle(file);
  const { entries, words } = LIBRARY.getBriefing(entities, article);

  test('a briefing is read in a minute', () => {
    const counted = entries.map(({ statement }) => termsOf(statement.text).length);

    expect(words).toBe(counted.reduce((a, b) => a + b, 0));
    expect(words).toBeLessThanOrEqual(BRIEFING_WORDS);
  });

  test('it has one statement on each entity, in the order of the article', () => {
    const ids = entries.map(({ entity }) => entity.id);

    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual(entities.map(({ id }) => id).filter((id) => ids.includes(id)));
  });

  test('each statement is about its entity, and tells its source', () => {
    for (const { entity, statement } of entries) {
      const card = LIBRARY.getCard(entity.id, { near: '', pageEntities: [], article: null });
      const known = [card?.definition, ...(card?.statements ?? [])].map((each) => each?.text);

      expect(known).toContain(statement.text);
      expect(statement.publisher).not.toBe('');
    }
  });

  test('no statement is of the article itself, or tells what another one tells', () => {
    const terms = entries.map(({ statement }) => subjectTerms(statement.text));

    for (const { statement } of entries) expect(article.text).not.toContain(statement.text);
    terms.forEach((one, at) => {
      for (const other of terms.slice(at + 1)) expect(similarity(one, other)).toBeLessThan(REPEATS);
    });
  });
});

describe('a briefing', () => {
  const sentences = (about: string, ...texts: string[]) =>
    texts.map((text) => ({ text, about: [about] }));
  const at = (id: string, mentions = 1): ArticleEntity => ({ id, mentions, start: 0, end: 0 });

  test('leaves out what the article says in other words', () => {
    const pack = aPack([
      {
        id: 'a',
        sentences: sentences(
          'prison',
          'The prison of Tecoluca holds forty thousand inmates behind nine walls.',
          'Architects from three countries drew its roof.',
        ),
      },
    ]);
    const text = 'In Tecoluca, nine walls of a prison hold forty thousand inmates.\nNobody leaves.';

    const { entries } = makeBriefing([pack], [at('prison')], { text, published: null });

    expect(entries.map(({ statement }) => statement.text)).toEqual([
      'Architects from three countries drew its roof.',
    ]);
  });

  test('serves first, when there is not room for all, whom the article names most', () => {
    const long = (word: string) => `${word} `.repeat(40).trim() + '.';
    const ids = ['ada', 'ben', 'cleo', 'dora', 'edda', 'finn', 'gila'];
    const pack = aPack([
      { id: 'a', sentences: ids.flatMap((id) => sentences(id, long(`${id}word`))) },
    ]);
    const entities = ids.map((id) => at(id, id === 'gila' || id === 'edda' ? 9 : 1));

    const { entries, words } = makeBriefing([pack], entities, { text: '', published: null });

    expect(words).toBe(200);
    expect(entries.map(({ entity }) => entity.id)).toContain('gila');
    expect(entries.map(({ entity }) => entity.id)).toContain('edda');
    expect(entries).toHaveLength(5);
  });

  test('takes a statement in the language of the article before the others', () => {
    const pack = aPack([
      { id: 'a', language: 'de', sentences: sentences('bridge', 'Die Brücke ist alt und lang.') },
      { id: 'b', language: 'en', sentences: sentences('bridge', 'Engineers from Turin built it.') },
    ]);
    const text = 'The mayor said that the bridge was not to be crossed by the people of the town.';
    const bridge = { ...at('bridge'), end: text.length };

    const { entries } = makeBriefing([pack], [bridge], { text, published: null });

    expect(entries[0]?.statement.language).toBe('en');
  });

  test.each([
    { what: 'is silent on what nothing introduces', on: 'other things', text: STEEL, told: [] },
    { what: 'tells of it', on: 'the same things', text: FLIGHTS, told: ['united-states'] },
  ])('$what beside an article on $on', ({ text, told }) => {
    const entities = ['united-states', 'donald-trump'].map((id) => ({
      ...at(id),
      end: text.length,
    }));

    const { entries } = LIBRARY.getBriefing(entities, { text, published: null });

    expect(entries.map(({ entity }) => entity.id)).toEqual([...told, 'donald-trump']);
  });

  test('takes rather what stands alone, of a publisher that is named', () => {
    const pack = aPack([
      {
        id: 'a',
        publisher: 'unknown',
        sentences: sentences('bridge', 'Carts broke its pavement.'),
      },
      { id: 'b', sentences: sentences('bridge', 'Those carts also paid a toll.') },
      { id: 'c', sentences: sentences('bridge', 'Salt eats its northern pier.') },
    ]);
    const text = 'The bridge was closed to carts.\nNobody complained.';

    const { entries } = makeBriefing([pack], [{ ...at('bridge'), end: 31 }], {
      text,
      published: null,
    });

    expect(entries.map(({ statement }) => statement.text)).toEqual([
      'Salt eats its northern pier.',
    ]);
  });

  test('tells once what two entities have in common', () => {
    const told = 'Ada and Ben opened the harbour of Trieste in winter.';
    const pack = aPack([
      { id: 'a', sentences: [{ text: told, about: ['ada', 'ben'] }] },
      { id: 'b', sentences: sentences('ben', 'Carpentry was the trade of Ben.') },
    ]);

    const { entries } = makeBriefing([pack], [at('ada'), at('ben')], { text: '', published: null });

    expect(entries.map(({ statement }) => statement.text).toSorted()).toEqual([
      told,
      'Carpentry was the trade of Ben.',
    ]);
  });

  test('is empty where the library has nothing', () => {
    const nothing = { entries: [], words: 0 };

    expect(makeBriefing([], [at('ada')], { text: '', published: null })).toEqual(nothing);
    expect(makeBriefing([aPack([])], [], { text: '', published: null })).toEqual(nothing);
  });
});
