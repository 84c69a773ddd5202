/**
 * Filters as one types them among the words of a search: `publisher:reuters`, `publisher:"El Faro"`,
 * `year:2025`, `lang:es`, `kind:person`.
 */

export interface SearchFilters {
  /** A kind of result (name, statement, document) or of entity (person, place, …); `null` for any. */
  kind: string | null;
  /** Part of a publisher's name. */
  publisher: string | null;
  /** YYYY in which the source was published. */
  year: string | null;
  /** BCP 47 language of the source, or its first part. */
  language: string | null;
}

export type FilterName = keyof SearchFilters;

export const NO_FILTERS: SearchFilters = {
  kind: null,
  publisher: null,
  year: null,
  language: null,
};

/** What each filter is called when typed; the first is what we write ourselves. */
const KEYS = {
  kind: ['kind', 'type', 'tipo'],
  publisher: ['publisher', 'source', 'from', 'fuente', 'medio'],
  year: ['year', 'año', 'ano'],
  language: ['lang', 'language', 'idioma'],
} as const satisfies Record<FilterName, readonly string[]>;

/** In the order in which they stand on the screen. */
export const FILTER_NAMES = Object.keys(KEYS) as FilterName[];
const TYPED = /(?<=^|\s)([^\s":]+):(?:"([^"]*)"|([^\s"]+))(?:\s|$)/g;

/** Parts filters from words; of two of a kind the last counts, a form without a known key is words. */
export function readTypedFilters(typed: string): { text: string; filters: SearchFilters } {
  const filters = { ...NO_FILTERS };
  const text = typed.replace(TYPED, (whole, key: string, quoted?: string, bare?: string) => {
    const name = filterCalled(key);
    const value = (quoted ?? bare ?? '').trim();
    if (name === null || value === '') return whole;
    filters[name] = value;
    return ' ';
  });
  return { text, filters };
}

/** The typed text with a filter set to a value, or without it when the value is `null`. */
export function writeTypedFilter(typed: string, name: FilterName, value: string | null): string {
  const rest = typed
    .replace(TYPED, (whole, key: string) => (filterCalled(key) === name ? ' ' : whole))
    .trim();
  if (value === null) return rest;
  const written = /[\s"]/u.test(value) ? `"${value.replaceAll('"', '')}"` : value;
  return `${rest} ${KEYS[name][0]}:${written} `.trimStart();
}

/** The typed text without any filter. */
export function withoutFilters(typed: string): string {
  return readTypedFilters(typed).text.trim().replace(/\s+/g, ' ');
}

/** Whether anything is filtered. */
export function hasFilters(filters: SearchFilters): boolean {
  return FILTER_NAMES.some((name) => filters[name] !== null);
}

function filterCalled(key: string): FilterName | null {
  const lower = key.toLowerCase();
  return FILTER_NAMES.find((name) => (KEYS[name] as readonly string[]).includes(lower)) ?? null;
}
