/** For each word, the rows of the lists in which it stands, in each once. O(words). */
export function rowsByTerm(lists: readonly Iterable<string>[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  lists.forEach((terms, row) => {
    for (const term of terms) {
      const known = rows.get(term);
      if (known === undefined) rows.set(term, [row]);
      else known.push(row);
    }
  });
  return rows;
}
