/** What an error says, for the screen. */
export function errorWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
