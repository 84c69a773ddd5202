import { describe, expect, test } from 'vitest';
import { makeArticleTimeline } from '../../../data/briefing/article-timeline.ts';
import { similarity } from '../../../data/cards/similarity.ts';
import { TIMELINE_LEAST_COUNT } from '../../../data/limits/briefing.ts';
import { TIMELINE_PER_YEAR, TIMELINE_REPEATS } from '../../../data/limits/card-order.ts';
import type { EntityId } from '../../../data/model.ts';
import { subjectTerms } from '../../../data/text/terms.ts';
import { aPack } from '../cards/a-pack.ts';
import { dossierPack } from '../dossier-pack.ts';

const DOSSIER = dossierPack();
const ARTICLE = ['marco-rubio', 'el-salvador', 'cecot', 'nayib-bukele', 'tren-de-aragua'];
const ALL = 10_000;

/** Every dated statement of the pack about one of the entities, as `document index date`. */
function datedNaively(entities: readonly EntityId[]) {
  const wanted = new Set(entities.map((id) => DOSSIER.entityRow(id)));
  const found = [];
  for (let row = 0; row < DOSSIER.info.statements; row++) {
    const statement = DOSSIER.statementAt(row);
    const all = new Set(DOSSIER.entitiesOfStatement(row));
    const about = [...all].filter((other) => wanted.has(other));
    const [date] = statement.dates.map((each) => each.date).sort((a, b) => b.length - a.length);
    const { language } = DOSSIER.documentAt(DOSSIER.documentRow(statement.document));
    const topics = new Set(DOSSIER.topicsOfStatement(row));
    if (about.length > 0 && date !== undefined)
      found.push({ statement, date, about: about.length, all, language, topics });
  }
  return found;
}

/** Of the bundled statements, two with a day spell a count out. */
const SPELLED: Record<string, number> = { 'ninety-two': 92, 'sixty-two': 62 };

function countsOf({ statement }: ReturnType<typeof datedNaively>[number]): Set<number> {
  const spelled = Object.entries(SPELLED).filter(([words]) =>
    statement.text.toLowerCase().includes(words),
  );
  const all = [
    ...statement.figures.map(({ value }) => value),
    ...spelled.map(([, value]) => value),
  ];
  return new Set(all.filter((value) => value >= TIMELINE_LEAST_COUNT));
}

/** Which of them are told once, by comparing each with all that are better. */
function onceNaively(entities: readonly EntityId[]) {
  const kept: ReturnType<typeof datedNaively> = [];
  const best = datedNaively(entities).sort(
    (a, b) => b.about - a.about || b.date.length - a.date.length,
  );
  for (const each of best) {
    const sameDate = kept.filter(({ date }) => date === each.date).length;
    const counts = countsOf(each);
    const isTold = kept.some(
      (other) =>
        (each.date.length === 10 &&
          other.date === each.date &&
          !countsOf(other).isDisjointFrom(counts) &&
          !other.all.isDisjointFrom(each.all)) ||
        ((other.date.startsWith(each.date) || each.date.startsWith(other.date)) &&
          (similarity(subjectTerms(other.statement.text), subjectTerms(each.statement.text)) >
            TIMELINE_REPEATS ||
            (other.language !== each.language &&
              !other.topics.isDisjointFrom(each.topics) &&
              !other.all.isDisjointFrom(each.all)))),
    );
    if (!isTold && !(each.date.length === 4 && sameDate >= TIMELINE_PER_YEAR)) kept.push(each);
  }
  return kept;
}

const keyOf = ({ document, index }: { document: string; index: number }) => `${document} ${index}`;

describe('the timeline of an article', () => {
  test('holds what a comparison of every dated statement with every other keeps', () => {
    const { entries, total } = makeArticleTimeline([DOSSIER], ARTICLE, {
      language: '',
      limit: ALL,
    });

    const expected = onceNaively(ARTICLE);
    expect(total).toBe(expected.length);
    expect(entries.map(({ statement }) => keyOf(statement)).toSorted()).toEqual(
      expected.map(({ statement }) => keyOf(statement)).toSorted(),
    );
  });

  test('runs in order of time', () => {
    const dates = makeArticleTimeline([DOSSIER], ARTICLE, { language: '', limit: ALL }).entries.map(
      ({ date }) => date,
    );

    expect(dates.length).toBeGreaterThan(20);
    expect(dates).toEqual(dates.toSorted());
  });

  test('names of each statement the entities of the article, in its order', () => {
    for (const { entities } of makeArticleTimeline([DOSSIER], ARTICLE, { language: '', limit: ALL })
      .entries) {
      expect(entities.length).toBeGreaterThan(0);
      expect(entities).toEqual(ARTICLE.filter((id) => entities.includes(id)));
    }
  });

  test('keeps, where there is not room for all, what is about most of its entities', () => {
    const all = makeArticleTimeline([DOSSIER], ARTICLE, { language: '', limit: ALL });
    const few = makeArticleTimeline([DOSSIER], ARTICLE, { language: '', limit: 10 });

    const counts = all.entries.map(({ entities }) => entities.length).toSorted((a, b) => b - a);
    expect(few.total).toBe(all.total);
    expect(few.entries.map(({ entities }) => entities.length).toSorted((a, b) => b - a)).toEqual(
      counts.slice(0, 10),
    );
  });

  test.each([
    ['en', 'The law is of 1798.'],
    ['pt', 'Uma lei de 1798.'],
    ['', 'The law is of 1798.'],
  ])(
    'tells once what two languages tell of one time under one topic, in "%s"',
    (language, text) => {
      const sources = [
        {
          id: 'a',
          sentences: [{ text: 'The law is of 1798.', date: '1798', about: ['law', 'war'] }],
        },
        {
          id: 'b',
          language: 'pt',
          sentences: [{ text: 'Uma lei de 1798.', date: '1798', about: ['law'] }],
        },
        {
          id: 'c',
          language: 'de',
          sentences: [{ text: 'Rom fiel 1798.', date: '1798', about: ['law'] }],
        },
      ];
      const topics = [{ name: 'How old the law is', words: ['age'], statements: [0, 1] }];
      const timeline = makeArticleTimeline([aPack(sources, { topics })], ['law', 'war'], {
        ...{ language, limit: ALL },
      });

      const told = timeline.entries.map(({ statement }) => statement.text);
      expect(told).toEqual([text, 'Rom fiel 1798.']);
    },
  );

  test('tells it once too where the article does not name what both are about', () => {
    const sources = [
      { id: 'a', sentences: [{ text: 'Ada signed.', date: '1798', about: ['law', 'ada'] }] },
      {
        id: 'b',
        language: 'pt',
        sentences: [{ text: 'Ben.', date: '1798', about: ['law', 'ben'] }],
      },
    ];
    const pack = aPack(sources, { topics: [{ name: 'Age', words: ['age'], statements: [0, 1] }] });

    expect(makeArticleTimeline([pack], ['ada', 'ben'], { language: 'en', limit: ALL }).total).toBe(
      1,
    );
  });

  test.each([
    { what: 'once what two count of one day', day: '1911-03-25', total: 1 },
    { what: 'of each day what is counted of it', day: '1911-03-26', total: 2 },
  ])('tells $what', ({ day, total }) => {
    const fire = (id: string, text: string, date: string) => ({
      id,
      sentences: [{ text, date, about: ['fire'] }],
    });
    const pack = aPack([
      fire('a', 'Eighty-four seamstresses died behind a locked door.', '1911-03-25'),
      fire('b', 'Coroners counted eighty-four victims.', day),
      fire('c', 'Nine escaped over a roof.', '1911-03-24'),
    ]);

    const timeline = makeArticleTimeline([pack], ['fire'], { language: 'en', limit: ALL });

    expect(timeline.total).toBe(total + 1);
  });

  test('is empty for entities without a date, and for none', () => {
    const pack = aPack([{ id: 'a', sentences: [{ text: 'Ada met Ben.', about: ['ada'] }] }]);

    expect(makeArticleTimeline([pack], ['ada', 'nobody'], { language: '', limit: ALL })).toEqual({
      entries: [],
      total: 0,
    });
    expect(makeArticleTimeline([pack], [], { language: '', limit: ALL })).toEqual({
      entries: [],
      total: 0,
    });
  });
});
