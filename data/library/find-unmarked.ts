import type { ArticleEntity, WrittenArticle } from '../article.ts';
import type { EntityId, Mention } from '../model.ts';
import { isNote } from '../text/notes.ts';
import type { Library } from './library.ts';

interface Line {
  text: string;
  isHeadline: boolean;
  start: number;
}

/**
 * The entities in an article that the whole library knows and its marking part does not, in reading
 * order: nothing tells the page of them, so they are told beside it. O(text).
 */
export function findUnmarked(
  all: Library,
  marking: Library,
  { text, language, headlines }: WrittenArticle,
): ArticleEntity[] {
  if (all.packs.length === marking.packs.length) return [];
  const lines = linesOf(text, new Set(headlines));
  const { mentions } = all.findMentions({ blocks: lines, language, established: [] });
  const found = new Map<EntityId, ArticleEntity>();
  mentions.forEach((of, at) => {
    for (const mention of of) count(found, mention, lines[at]!);
  });
  const marked = new Set(marking.describeEntities([...found.keys()]).map(({ id }) => id));
  return [...found.values()].filter(({ id }) => !marked.has(id));
}

function count(found: Map<EntityId, ArticleEntity>, mention: Mention, line: Line): void {
  const { entity: id } = mention;
  const known = found.get(id);
  const place = { start: line.start, end: line.start + line.text.length };
  found.set(id, known ? { ...known, mentions: known.mentions + 1 } : { id, mentions: 1, ...place });
}

/** What a publisher says of itself names nobody, and keeps its place. */
function linesOf(text: string, headlines: ReadonlySet<number>): Line[] {
  let start = 0;
  return text.split('\n').map((written) => {
    const isHeadline = headlines.has(start);
    const line = { text: !isHeadline && isNote(written) ? '' : written, isHeadline, start };
    start += written.length + 1;
    return line;
  });
}
