import { DEFAULT_SEARCH_RESULTS } from '../limits/search.ts';
import { oneList } from '../search/one-list.ts';
import { PACK_OPTION, readArguments, takeWords } from './arguments.ts';
import { UsageError } from './command-error.ts';
import { printLine } from './json.ts';
import { openLibrary } from './packs.ts';

const OPTIONS = { ...PACK_OPTION, limit: { type: 'string' } } as const;

/** `search QUERY [--limit N]`: entities, statements and documents as JSON lines, best first. */
export function runSearch(args: string[]) {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [query] = takeWords(positionals, 'QUERY');
  const limit = readLimit(values.limit);
  const found = oneList(openLibrary(values.pack).search(query, limit), limit);
  for (const { kind, title, text, document, publisher, published, score, id, index } of found) {
    const rounded = Math.round(score * 1000) / 1000;
    printLine({ kind, title, text, document, publisher, published, score: rounded, id, index });
  }
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return DEFAULT_SEARCH_RESULTS;
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new UsageError(`--limit ${text} is no count`);
  return Number(text);
}
