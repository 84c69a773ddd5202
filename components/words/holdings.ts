import { sayCount } from './count.ts';

/** What a pack or a library holds, in numbers. */
export interface Holdings {
  documents: number;
  statements: number;
  entities: number;
}

/** "76 documents, 1,086 statements, 198 names". */
export function sayHoldings(holdings: Holdings): string {
  return countHoldings(holdings).join(', ');
}

/** "76 documents", "1,086 statements", "198 names". */
export function countHoldings({ documents, statements, entities }: Holdings): string[] {
  return [
    sayCount('countDocuments', documents),
    sayCount('countStatements', statements),
    sayCount('countNames', entities),
  ];
}
