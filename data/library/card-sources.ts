import type { Card, CardSource, DocumentId } from '../model.ts';
import type { PackInLibrary } from './join-packs.ts';
import { idInPack } from './shard-in-library.ts';

/** The card with the packs that share it, where several do. */
export function withSources(packs: readonly PackInLibrary[], card: Card | null): Card | null {
  if (card === null) return null;
  const known = packs.filter(({ pack }) => pack.entityRow(card.entity.id) >= 0);
  // A pack and its shard are one source.
  const byId = Map.groupBy(known, ({ id }) => id);
  if (byId.size < 2) return card;
  const documents = new Set(quotesOf(card).map(({ document }) => document));
  return {
    ...card,
    sources: [...byId.values()].map((parts) => sourceOf(parts, card.entity.id, documents)),
  };
}

function quotesOf({ definition, statements }: Card) {
  return definition === null ? statements : [definition, ...statements];
}

function sourceOf(
  parts: readonly PackInLibrary[],
  entity: string,
  documents: ReadonlySet<DocumentId>,
): CardSource {
  const { id, pack } = parts[0]!;
  return {
    title: pack.info.title,
    entity: `${id}/${idInPack(pack, entity) ?? entity}`,
    documents: [...documents].filter((document) =>
      parts.some((part) => part.pack.documentRow(document) >= 0),
    ),
  };
}
