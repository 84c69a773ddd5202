/** The bundled pack's id in the library; it is no file of the store and has no ledger entry. */
export const BUNDLED = 'bundled';

/** The id of the pack that holds what the reader saved and imported herself. */
export const OWN_LIBRARY = 'own';

/** One pack of the library, as a list of them shows it. */
export interface LibraryPack {
  id: string;
  kind: 'bundled' | 'own' | 'file' | 'subscription';
  title: string;
  /** Its names are known and its cards open. */
  isOn: boolean;
  /** Its names are marked on pages. */
  isMarked: boolean;
  documents: number;
  entities: number;
  statements: number;
  /** Of the pack's file. */
  bytes: number;
  /** Moment as ISO 8601; `null` for the bundled pack. */
  updated: string | null;
  /** Where a subscription is fetched. */
  address: string | null;
}
