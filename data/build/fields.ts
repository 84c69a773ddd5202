/** Reading a map's fields: each reader reports what is wrong with its field and answers what it can. */

import type { Report } from './problems.ts';
import type { Tree } from './tree.ts';

export interface Text {
  line: number;
  text: string;
}

export type Fields = Extract<Tree, { kind: 'map' }>;

/** Reports every key that is not `known`, with the known ones as remedy. */
export function reportUnknownKeys(fields: Fields, known: readonly string[], report: Report): void {
  for (const [key, { line }] of fields.entries) {
    if (known.includes(key)) continue;
    report.warn(line, `"${shorten(key)}" is not a known key`, `use one of ${known.join(', ')}`);
  }
}

/** A field's text; `null` when it is absent, empty or no text. Only a required one must be there. */
export function readText(
  fields: Fields,
  key: string,
  report: Report,
  required = false,
): Text | null {
  const entry = fields.entries.get(key);
  if (entry === undefined) {
    if (required) report.error(fields.line, `${key} is missing`, `add "${key}: ..."`);
    return null;
  }
  return asText(entry.value, key, entry.line, report);
}

/** A required field's text, which must be one of a few; `noun` is what each of them is. */
export function readOneOf<const Value extends string>(
  fields: Fields,
  { key, of, noun }: { key: string; of: readonly Value[]; noun: string },
  report: Report,
): Value | null {
  const text = readText(fields, key, report, true);
  const value = of.find((known) => known === text?.text) ?? null;
  if (text !== null && value === null) {
    report.error(
      text.line,
      `"${shorten(text.text)}" is not ${noun}`,
      `use one of ${of.join(', ')}`,
    );
  }
  return value;
}

/** The texts of a list; empty when the field is absent or no list. */
export function readTexts(fields: Fields, key: string, report: Report): Text[] {
  return readList(fields, key, report)
    .map((item) => asText(item, `an item of ${key}`, item.line, report))
    .filter((text) => text !== null);
}

/** The items of a list; empty when the field is absent or no list. */
export function readList(fields: Fields, key: string, report: Report): readonly Tree[] {
  const entry = fields.entries.get(key);
  if (entry === undefined || isEmpty(entry.value)) return [];
  if (entry.value.kind === 'list') return entry.value.items;
  report.error(entry.line, `${key} is not a list`, `write "${key}: [..., ...]"`);
  return [];
}

/** The maps of a file that is one list of maps; `noun` is what each stands for, `key` its first key. */
export function listOfMaps(tree: Tree | null, noun: string, report: Report, key = 'id'): Fields[] {
  if (tree === null || isEmpty(tree)) return [];
  if (tree.kind !== 'list') {
    report.error(tree.line, 'the file is not a list', `begin each ${noun} with "- ${key}: ..."`);
    return [];
  }
  return tree.items.filter((item): item is Fields => {
    if (item.kind !== 'map')
      report.error(item.line, `this is no ${noun}`, `write "- ${key}: ..." with its keys`);
    return item.kind === 'map';
  });
}

function asText(tree: Tree, name: string, line: number, report: Report): Text | null {
  if (tree.kind !== 'text') {
    report.error(line, `${name} is not text`, 'write one text, in double quotes if need be');
    return null;
  }
  if (tree.text === '') {
    report.error(line, `${name} is empty`, 'fill it in or leave it out');
    return null;
  }
  return { line: tree.line, text: tree.text };
}

function isEmpty(tree: Tree): boolean {
  return tree.kind === 'text' && tree.text === '';
}

/** A text short enough to stand in a message. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).toWellFormed()}...` : text;
}
