/** Whether a document's publisher is named: folders write "unknown" where a source names none. */
export function isNamedPublisher(publisher: string): boolean {
  return publisher.toLowerCase() !== 'unknown';
}
