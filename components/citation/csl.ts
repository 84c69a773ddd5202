import type { CitedSource } from './source.ts';

/** CSL-JSON, a list of one item, as reference managers import it; the statement is its annotation. */
export function cslOf(source: CitedSource): string {
  const { statement, voices, title, publisher, url, language, document, date } = source;
  const item = {
    id: document,
    type: 'webpage',
    title,
    ...(publisher && { author: [{ literal: publisher }], publisher }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
    ...(url && { URL: url }),
    language,
    annote: [statement, ...voices.map((voice) => `(${voice})`)].join(' '),
  };
  return JSON.stringify([item], null, 2);
}
