import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

/**
 * One `entities.yaml` with the entities of two: those that are there stay as they are written, and of
 * the others those come after them whose id is new.
 */
export function mergeEntities(there: string, others: string): string {
  const known = new Set(itemsIn(there).map(({ id }) => id));
  const added = itemsIn(others).filter(({ id }) => !known.has(id));
  if (added.length === 0) return there;
  const kept = known.size === 0 ? '' : `${there.trimEnd()}\n`;
  return `${kept}${added.map(({ text }) => text).join('')}`;
}

interface Item {
  id: string;
  /** The item as it is written, from its hyphen. */
  text: string;
}

/** The entities of a file, each with its own lines; empty when the file is no list of them. */
function itemsIn(yaml: string): Item[] {
  const { contents } = parseDocument(yaml, { schema: 'failsafe' });
  if (!isSeq(contents)) return [];
  return contents.items
    .filter((item) => isMap(item))
    .map((item) => {
      const [start, , end] = item.range!;
      const text = contents.flow ? yaml.slice(start, item.range![1]) : outdented(yaml, start, end);
      return { id: idOf(item), text: `- ${text.trimEnd()}\n` };
    });
}

/** An item's lines as they stand two columns in, however far in they stood. */
function outdented(yaml: string, start: number, end: number): string {
  const column = start - (yaml.lastIndexOf('\n', start - 1) + 1);
  return yaml.slice(start, end).replaceAll(`\n${' '.repeat(column)}`, '\n  ');
}

function idOf(item: YAMLMap): string {
  return String(item.get('id'));
}
