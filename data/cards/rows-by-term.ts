/** For each word, the rows of the sets in which it stands. O(words). */
export function rowsByTerm(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  sets.forEach((terms, row) => {
    for (const term of terms) {
      const known = rows.get(term);
      if (known === undefined) rows.set(term, [row]);
      else known.push(row);
    }
  });
  return rows;
}
