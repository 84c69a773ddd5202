/** What became of an act, seen and heard; there before its words are. */
export function Outcome({ words }: { words: string }) {
  return (
    <p class="outcome" role="status">
      {words}
    </p>
  );
}
