import { MAX_HOMONYMS } from '../limits/mentions.ts';
import { formsOf, type Form } from './forms.ts';
import { filterHash, firstKey, keysOf, slotOf, type NameKeys } from './key.ts';
import { mayBeginSmall } from './letter-case.ts';
import type { NameSource } from './name-source.ts';
import { packRows } from './pack-rows.ts';
import { filterOf, plainHashOf } from './plain-filter.ts';
import { FORM, type NameTable } from './table.ts';

interface PlacedForm extends Form {
  entity: number;
  statements: number;
}

interface NameEntry {
  check: number;
  forms: PlacedForm[];
}

/**
 * Builds the names table of a pack; an entity's row is its position in `sources`.
 * O(total length of all names).
 */
export function buildNameTable(sources: readonly NameSource[]): {
  table: NameTable;
  nameCount: number;
} {
  const entries = new Map<number, NameEntry>();
  const beginnings = new Set<number>();
  const beginning = { plain: new Set<number>(), other: new Set<number>(), next: new Set<number>() };
  for (const [entity, source] of sources.entries())
    for (const form of formsOf(source)) {
      const name = keysOf(form.text);
      if (name === null) continue;
      addBeginning(beginning, name, mayBeginSmall(form.text, nameOf(source, form), form.flags));
      for (const key of name.keys.slice(0, -1)) beginnings.add(key);
      const placed = { ...form, entity, statements: source.statements };
      addForm(entries, name.keys.at(-1) as number, name.check, placed);
    }
  const table = {
    plainFilter: filterOf(beginning.plain),
    nextFilter: filterOf(beginning.next),
    filter: filterOf(beginning.other),
    ...slotsAndForms(entries, beginnings),
    ...evidenceOf(sources),
  };
  return { table, nameCount: entries.size };
}

/** A form that the same entity already has under this key adds nothing, unless its case rule differs. */
function addForm(
  entries: Map<number, NameEntry>,
  key: number,
  check: number,
  form: PlacedForm,
): void {
  const entry = entries.get(key);
  if (entry === undefined) {
    entries.set(key, { check, forms: [form] });
    return;
  }
  if (entry.check !== check) return;
  const isKnown = entry.forms.some(
    (other) => other.entity === form.entity && (!form.isWritten || other.flags === form.flags),
  );
  if (!isKnown) entry.forms.push(form);
}

/** What passes the filters, by filter. */
interface Beginnings {
  plain: Set<number>;
  other: Set<number>;
  next: Set<number>;
}

function addBeginning(
  { plain, other, next }: Beginnings,
  { first, firstWord, nexts }: NameKeys,
  isSmallToo: boolean,
): void {
  other.add(filterHash(first));
  for (const hash of nexts) next.add(hash);
  for (const isSmall of isSmallToo ? [true, false] : [false]) {
    const hash = plainHashOf(firstWord, isSmall);
    if (hash !== null) plain.add(hash);
  }
}

function nameOf({ name, aliases }: NameSource, { alias }: Form): string {
  return alias === 0 ? name : (aliases[alias - 1] ?? name);
}

function slotsAndForms(entries: ReadonlyMap<number, NameEntry>, beginnings: ReadonlySet<number>) {
  const all = new Set([...entries.keys(), ...beginnings]);
  const length = 2 * Math.ceil((all.size + 1) / MAX_LOAD);
  const slots = new Int32Array(length);
  const slotChecks = new Uint16Array(length / 2);
  const forms: PlacedForm[] = [];
  for (const key of all) {
    let at = slotOf(key, length);
    while (slots[at] !== 0) at = at + 2 === length ? 0 : at + 2;
    slots[at] = key;
    const entry = entries.get(key);
    slots[at + 1] =
      (entry === undefined ? 0 : 2 * (forms.length + 1)) + (beginnings.has(key) ? 1 : 0);
    if (entry === undefined) continue;
    slotChecks[at / 2] = entry.check;
    addHomonyms(forms, entry.forms);
  }
  return {
    slots,
    slotChecks,
    formEntity: Uint32Array.from(forms, (form) => form.entity),
    formAlias: Uint16Array.from(forms, (form) => form.alias),
    formFlags: Uint16Array.from(forms, (form) => form.flags),
  };
}

/** Of very many things of one name, those that are told about most. */
function addHomonyms(forms: PlacedForm[], homonyms: readonly PlacedForm[]): void {
  const kept =
    homonyms.length <= MAX_HOMONYMS
      ? homonyms
      : homonyms.toSorted((a, b) => b.statements - a.statements).slice(0, MAX_HOMONYMS);
  for (const [i, form] of kept.entries()) {
    const isLast = i === kept.length - 1 ? FORM.isLast : 0;
    forms.push({ ...form, flags: form.flags | isLast });
  }
}

/** Share of the slots that are taken at most: fuller tables need longer walks. */
const MAX_LOAD = 0.7;

function evidenceOf(sources: readonly NameSource[]) {
  const cues = packRows(sources.map(({ context }) => context.words.map(wordKey)));
  const links = packRows(sources.map(({ context }) => context.entityRows));
  const topics = packRows(sources.map(({ words }) => (words ?? []).map(wordKey)));
  return {
    cueStart: cues.starts,
    cues: Int32Array.from(cues.items),
    linkStart: links.starts,
    links: Uint32Array.from(links.items),
    topicStart: topics.starts,
    topics: Int32Array.from(topics.items),
    prior: Uint16Array.from(sources, ({ statements }) => Math.min(statements, 0xffff)),
  };
}

/** Key of a word or of a few words that are no name; 0 when it has none. */
function wordKey(words: string): number {
  return keysOf(words)?.keys.at(-1) ?? firstKey(0);
}
