import type { Candidate } from './candidates.ts';
import type { Rarity } from './rarity.ts';

/**
 * How much other documents say the same, 0 to 1 for each candidate: what several sources report is
 * what one has to know. O(sum over words of the square of how many statements have it).
 */
export function findCorroboration(candidates: readonly Candidate[], rarity: Rarity): number[] {
  const lengths = candidates.map(({ terms }) => Math.sqrt(sumOfSquares(terms, rarity)) || 1);
  const rows = rowsByTerm(candidates);
  return candidates.map(({ quote, terms }, row) => {
    const shared = new Float64Array(candidates.length);
    for (const term of terms) {
      const weight = rarity(term) ** 2;
      for (const other of rows.get(term) ?? []) shared[other] = (shared[other] ?? 0) + weight;
    }
    const byDocument = new Map<string, number>();
    candidates.forEach((other, at) => {
      if (other.quote.document === quote.document) return;
      const alike = (shared[at] ?? 0) / ((lengths[row] ?? 1) * (lengths[at] ?? 1));
      const best = byDocument.get(other.quote.document) ?? 0;
      if (alike > best) byDocument.set(other.quote.document, alike);
    });
    return meanOfBest([...byDocument.values()]);
  });
}

/** Two other documents corroborate as well as ten. */
function meanOfBest(values: readonly number[]): number {
  const [first = 0, second = 0] = [...values].sort((a, b) => b - a);
  return (first + second) / 2;
}

function rowsByTerm(candidates: readonly Candidate[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  candidates.forEach(({ terms }, row) => {
    for (const term of terms) {
      const known = rows.get(term);
      if (known === undefined) rows.set(term, [row]);
      else known.push(row);
    }
  });
  return rows;
}

function sumOfSquares(terms: ReadonlySet<string>, rarity: Rarity): number {
  let sum = 0;
  for (const term of terms) sum += rarity(term) ** 2;
  return sum;
}
