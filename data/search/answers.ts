/** Whether a statement answers what a question asks for: a figure, a date, somebody, a place, a reason. */

import { ANSWERS } from '../limits/search.ts';
import type { Statement } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { stemOf, termsOf } from '../text/terms.ts';
import { relatedStems } from './related-words.ts';
import type { TypedQuery } from './typed-query.ts';

const SAYS_WHERE =
  /\b(?:lies|stands?|located|situated|km|kilomet\w+|miles|east|west|north|south|liegt|trouve|ubica\w*|encuentra|fica|localiza\w*)\b/iu;
const SAYS_WHY =
  /\b(?:because|by the|due to|reasons?|explains?|explained|since|therefore|so that|in order to|porque|debido|explica|por la|relaciona|weil|wegen|parce|en raison)\b/iu;

/** What a statement's score is multiplied by; `named` are the entities that the question names. */
export function answerShare(
  pack: Pack,
  row: number,
  query: TypedQuery,
  named: ReadonlySet<number>,
): number {
  switch (query.asks) {
    case 'figure':
      return figureShare(pack.statementAt(row), query);
    case 'date':
      return pack.statementAt(row).dates.length > 0 ? 1 : ANSWERS.none;
    case 'person':
      return hasOther(pack, row, 'person', named) ? 1 : ANSWERS.none;
    case 'place':
      if (SAYS_WHERE.test(pack.statementText(row))) return 1;
      return hasOther(pack, row, 'place', named) ? ANSWERS.perhaps : ANSWERS.none;
    case 'reason':
      return SAYS_WHY.test(pack.statementText(row)) ? 1 : ANSWERS.none;
    case null:
      return 1;
  }
}

/** A count of what is asked for answers best: "how many people" wants people or inmates, no rate. */
function figureShare({ figures }: Statement, { terms }: TypedQuery): number {
  if (figures.length === 0) return ANSWERS.none;
  const isAskedFor = figures.some(
    ({ unit, value }) =>
      Number.isInteger(value) &&
      termsOf(unit).some((word) =>
        terms.some((term) => {
          const stem = stemOf(word);
          return stem === stemOf(term) || relatedStems(term).has(stem);
        }),
      ),
  );
  return isAskedFor ? 1 : ANSWERS.perhaps;
}

/** Whether a statement mentions somebody or some place that the question did not name. */
function hasOther(
  pack: Pack,
  row: number,
  kind: 'person' | 'place',
  named: ReadonlySet<number>,
): boolean {
  return pack
    .entitiesOfStatement(row)
    .some((entity) => !named.has(entity) && pack.descriptionAt(entity).kind === kind);
}
