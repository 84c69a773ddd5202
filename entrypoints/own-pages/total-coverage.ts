import type { Coverage } from '../../components/words/coverage.ts';
import type { PackInfo } from '../../data/model.ts';

/** What all packs of the library hold together; an entity of two packs counts twice. */
export function totalCoverage(packs: readonly PackInfo[]): Coverage {
  const sum = (count: (pack: PackInfo) => number) =>
    packs.reduce((total, pack) => total + count(pack), 0);
  const dates = packs.flatMap(({ oldest, newest }) =>
    [oldest, newest].filter((date) => date !== null),
  );
  dates.sort();
  return {
    documents: sum((pack) => pack.documents),
    entities: sum((pack) => pack.entities),
    statements: sum((pack) => pack.statements),
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
  };
}
