import { sayCount } from './count.ts';

/** What a pack holds: "76 documents, 1,086 statements, 198 names". */
export function sayHoldings(pack: {
  documents: number;
  statements: number;
  entities: number;
}): string {
  return [
    sayCount('countDocuments', pack.documents),
    sayCount('countStatements', pack.statements),
    sayCount('countNames', pack.entities),
  ].join(', ');
}
