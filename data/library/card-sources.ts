import type { Card, CardSource, DocumentId } from '../model.ts';
import type { PackInLibrary } from './join-packs.ts';
import { JoinedPack } from './joined-pack.ts';

/** The card with the packs that share it, where several do. */
export function withSources(packs: readonly PackInLibrary[], card: Card | null): Card | null {
  if (card === null) return null;
  const known = packs.filter(({ pack }) => pack.entityRow(card.entity.id) >= 0);
  if (known.length < 2) return card;
  const documents = new Set(quotesOf(card).map(({ document }) => document));
  return { ...card, sources: known.map((one) => sourceOf(one, card.entity.id, documents)) };
}

function quotesOf({ definition, statements }: Card) {
  return definition === null ? statements : [definition, ...statements];
}

function sourceOf(
  { id, pack }: PackInLibrary,
  entity: string,
  documents: ReadonlySet<DocumentId>,
): CardSource {
  const row = pack.entityRow(entity);
  return {
    title: pack.info.title,
    entity: `${id}/${pack instanceof JoinedPack ? pack.ownIdAt(row) : entity}`,
    documents: [...documents].filter((document) => pack.documentRow(document) >= 0),
  };
}
