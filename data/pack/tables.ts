import { NAME_TABLE_FIELDS, type NameTable } from '../matcher/table.ts';
import { SEARCH_TABLE_FIELDS, type SearchTable } from '../search/table.ts';
import type { Sections } from './layout.ts';

/** The names table as views on a pack. */
export function nameTable(sections: Sections): NameTable {
  const fields = Object.keys(NAME_TABLE_FIELDS) as (keyof NameTable)[];
  return Object.fromEntries(
    fields.map((field) => [field, sections[`names.${field}`]]),
  ) as unknown as NameTable;
}

/** The search table as views on a pack; `null` when one of its sections is missing. */
export function searchTable(sections: Sections): SearchTable | null {
  const fields = Object.keys(SEARCH_TABLE_FIELDS) as (keyof SearchTable)[];
  if (fields.some((field) => sections[`search.${field}`] === undefined)) return null;
  return Object.fromEntries(
    fields.map((field) => [field, sections[`search.${field}`]]),
  ) as unknown as SearchTable;
}
