/** For each word, the rows of the things in which it stands. O(words). */
export function rowsByTerm<Key extends 'terms' | 'meanings'>(
  things: readonly { words: Readonly<Record<Key, ReadonlySet<string>>> }[],
  key: Key,
): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  things.forEach(({ words }, row) => {
    for (const term of words[key]) {
      const known = rows.get(term);
      if (known === undefined) rows.set(term, [row]);
      else known.push(row);
    }
  });
  return rows;
}
