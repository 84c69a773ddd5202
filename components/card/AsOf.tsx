import type { Card, PartialDate } from '../../data/model.ts';
import { isLater } from '../../data/text/compare-dates.ts';
import { formatDate } from '../words/format-date.ts';
import { say } from '../words/say.ts';

/** Up to when the sources quoted reach. */
export function AsOf({ card }: { card: Card }) {
  if (!card.definition && card.statements.length === 0) return null;
  return <p class="as-of">{card.asOf ? <AsOfDate date={card.asOf} /> : say('asOfUndated')}</p>;
}

function AsOfDate({ date }: { date: PartialDate }) {
  return (
    <>
      {say('asOf')} <time dateTime={date}>{formatDate(date)}</time>
    </>
  );
}

interface LibraryEndsProps {
  libraryDate: PartialDate | null;
  articleDate: PartialDate | null;
}

/** A notice when nothing in the library is as new as the article: what happened since is not in it. */
export function LibraryEnds({ libraryDate, articleDate }: LibraryEndsProps) {
  if (libraryDate === null || articleDate === null || !isLater(articleDate, libraryDate))
    return null;
  return <p class="library-ends">{say('libraryEnds', formatDate(libraryDate))}</p>;
}
