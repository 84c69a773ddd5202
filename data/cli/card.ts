import type { Library } from '../library/library.ts';
import type { EntityId, PartialDate } from '../model.ts';
import { PACK_OPTION, readArguments, takeWords } from './arguments.ts';
import { CommandError } from './command-error.ts';
import { readText } from './files.ts';
import { cardJson } from './json.ts';
import { openLibrary } from './packs.ts';
import { findTextMentions } from './text-mentions.ts';

const OPTIONS = {
  ...PACK_OPTION,
  near: { type: 'string' },
  published: { type: 'string' },
} as const;

/** `card ENTITY [--near FILE] [--published DATE]`: as a page with that text, of that day, would show it. */
export function runCard(args: string[]) {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [entity] = takeWords(positionals, 'ENTITY');
  const near = values.near === undefined ? '' : readText(values.near);
  const library = openLibrary(values.pack);
  const pageEntities = entitiesOf(library, near).filter((other) => other !== entity);
  const article = { text: near, published: readDate(values.published) };
  const card = library.getCard(entity, {
    near,
    pageEntities,
    article,
  });
  if (card === null) throw unknownEntity(library, entity);
  process.stdout.write(`${JSON.stringify(cardJson(card), null, 2)}\n`);
}

function readDate(text: string | undefined): PartialDate | null {
  if (text === undefined) return null;
  if (/^\d{4}(?:-\d\d){0,2}$/u.test(text)) return text;
  throw new CommandError(`card: "${text}" is no date; write --published 2025-03-16`);
}

/** Entities of a text, the one that is mentioned most often first. */
function entitiesOf(library: Library, text: string): EntityId[] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of findTextMentions(library, text)) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
}

function unknownEntity(library: Library, entity: EntityId): CommandError {
  const alike = library.search(entity, 3).entities.map(({ id }) => id);
  const remedy = alike.length > 0 ? `try ${alike.join(', ')}` : 'look for it with `search`';
  return new CommandError(`card: no pack has an entity ${entity}; ${remedy}`);
}
