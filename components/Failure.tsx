/** What did not work, in words, read out at once; nothing while there is nothing to say. */
export function Failure({ words }: { words: string | null }) {
  return (
    words && (
      <p role="alert" class="failed">
        {words}
      </p>
    )
  );
}
