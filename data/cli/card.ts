import type { Library } from '../library/library.ts';
import type { EntityId } from '../model.ts';
import { PACK_OPTION, readArguments, takeWords } from './arguments.ts';
import { CommandError } from './command-error.ts';
import { readText } from './files.ts';
import { cardJson } from './json.ts';
import { openLibrary } from './packs.ts';
import { findTextMentions } from './text-mentions.ts';

const OPTIONS = { ...PACK_OPTION, near: { type: 'string' } } as const;

/** `card ENTITY [--near FILE]`: the card as JSON, as a page with that text would show it. */
export function runCard(args: string[]) {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [entity] = takeWords(positionals, 'ENTITY');
  const near = values.near === undefined ? '' : readText(values.near);
  const library = openLibrary(values.pack);
  const pageEntities = entitiesOf(library, near).filter((other) => other !== entity);
  const card = library.getCard(entity, { near, pageEntities });
  if (card === null) throw unknownEntity(library, entity);
  process.stdout.write(`${JSON.stringify(cardJson(card), null, 2)}\n`);
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
