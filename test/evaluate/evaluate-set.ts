/** One gold set: a library from one half of its texts, the other half scored. */

import { findMentions } from '../../data/matcher/find-mentions.ts';
import type { MentionSource } from '../../data/matcher/mention-source.ts';
import type { EntityKind, Mention } from '../../data/model.ts';
import { derivationOf } from './derivable.ts';
import { dictionaryOf, lookUp, namesIn } from './dictionary.ts';
import { libraryOf, type GoldLibrary } from './gold-library.ts';
import { isForBuilding, readGold, type GoldText } from './gold.ts';
import { emptyTally, judge, type Judging, type Tally } from './judge.ts';

/** Only some of the names of their texts were annotated. */
const SPARSE = new Set(['n3-rss500', 'meantime-wikinews']);

/** What a set is evaluated with. */
export interface Setup {
  /** The half that is mostly scored builds, the other is scored. */
  isSwapped: boolean;
  distractors: MentionSource | null;
  /** Every entity is of this kind; `null`: as its name looks. */
  kind: EntityKind | null;
}

export interface SetResult {
  set: string;
  language: string;
  texts: number;
  ours: Tally;
  dictionary: Tally;
}

/** What a set comes to once its library is built. */
export interface Trial {
  set: string;
  library: GoldLibrary;
  scoring: readonly GoldText[];
  distractors: MentionSource | null;
  judging: Pick<Judging, 'isGoldElsewhere' | 'isSparse'>;
}

/** Evaluates one set, ours beside a plain dictionary. */
export function evaluateSet(set: string, { isSwapped, distractors, kind }: Setup): SetResult {
  const gold = readGold(set);
  const building = gold.filter((text) => isForBuilding(text) !== isSwapped);
  const scoring = gold.filter((text) => isForBuilding(text) === isSwapped);
  const library = libraryOf(building, scoring, kind === null ? undefined : () => kind);
  const said = new Set(
    gold.flatMap(({ mentions }) => mentions.map(({ surface, entity }) => `${surface} ${entity}`)),
  );
  const judging = {
    isGoldElsewhere: (surface: string, entity: string) => said.has(`${surface} ${entity}`),
    isSparse: SPARSE.has(set),
  };
  return scoreTexts({ set, library, scoring, distractors, judging });
}

/** Scores texts with a library that is built, ours beside a plain dictionary. */
export function scoreTexts({ set, library, scoring, distractors, judging }: Trial): SetResult {
  const more = distractors === null ? [] : [distractors];
  const dictionary = dictionaryOf(library.known, more.flatMap(namesIn));
  const byGold = new Map(library.known.map((entity) => [entity.gold, entity]));
  const full: Judging = {
    ...judging,
    derivationOf: (mention) => derivationOf(mention, byGold.get(mention.entity ?? '')),
  };
  const [ours, plain] = [emptyTally(), emptyTally()];
  for (const text of scoring) {
    judge(ours, text, mentionsIn(library, more, text), full);
    judge(plain, text, lookUp(dictionary, text.text), full);
  }
  const language = scoring[0]?.language ?? '';
  return { set, language, texts: scoring.length, ours, dictionary: plain };
}

/** A line of the text is a block. */
function mentionsIn(
  { source, goldId }: GoldLibrary,
  more: readonly MentionSource[],
  { text, language }: GoldText,
): Mention[] {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const { mentions } = findMentions([source, ...more], {
    blocks: lines.map(([line]) => ({ text: line })),
    language,
    established: [],
  });
  return mentions.flatMap((found, i) => {
    const offset = lines[i]?.index ?? 0;
    return found.map((mention) => ({
      ...mention,
      entity: goldId(mention.entity),
      start: mention.start + offset,
      end: mention.end + offset,
    }));
  });
}
