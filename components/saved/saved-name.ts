import type { EntityId, EntityKind } from '../../data/model.ts';

/** A name of the reader's library, as the page of a saved article lists it. */
export interface SavedName {
  id: EntityId;
  name: string;
  kind: EntityKind;
  aliases: readonly string[];
  /** How often it stands in the article. */
  mentions: number;
  /** Address of its card; `null` while there is none. */
  card: string | null;
}

/** What the reader may do with a name. */
export type NameAct =
  | { kind: 'rename'; id: EntityId; name: string; as: EntityKind }
  | { kind: 'merge'; id: EntityId; into: EntityId }
  | {
      kind: 'split';
      id: EntityId;
      stays: readonly string[];
      leaves: readonly string[];
      as: EntityKind;
    }
  | { kind: 'drop'; id: EntityId }
  | { kind: 'add'; name: string; as: EntityKind };

/** The acts that a name has buttons for, in their order. */
export const NAME_ACTS = ['rename', 'merge', 'split', 'drop'] as const;

/** Names that one can be joined with. */
export interface OtherNames {
  here: readonly SavedName[];
  there: readonly Pick<SavedName, 'id' | 'name' | 'kind'>[];
}

/** What the form of an act is given. */
export interface FormProps {
  name: SavedName;
  others: OtherNames;
  /** What the form does, and to what. */
  label: string;
  onAct: (act: NameAct) => void;
  onLeave: () => void;
}
