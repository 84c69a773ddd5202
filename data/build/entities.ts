import { ENTITY_KINDS } from '../model.ts';
import {
  listOfMaps,
  readOneOf,
  readText,
  readTexts,
  reportUnknownKeys,
  shorten,
  type Fields,
  type Text,
} from './fields.ts';
import type { FolderFile, Problem } from './folder.ts';
import { alreadyThere, checkId } from './ids.ts';
import { reportOn, type Report } from './problems.ts';
import { readReference } from './references.ts';
import type { SentenceReference, SourceEntity } from './source.ts';
import { readTree } from './tree.ts';

const FILE = 'entities.yaml';
const KEYS = [
  'id',
  'name',
  'kind',
  'label',
  'aliases',
  'definition',
  'ambiguous',
  'context',
  'requires',
  'same-as',
];
const LABEL_WORDS = { least: 2, most: 9 };

/** The entities of a folder in the order of the file; those that cannot be read are reported. */
export function readEntities(files: readonly FolderFile[], problems: Problem[]): SourceEntity[] {
  const report = reportOn(FILE, problems);
  const file = files.find(({ path }) => path === FILE);
  if (file === undefined) {
    report.error(1, 'the folder has no entities.yaml', 'add it; "[]" is a list without entities');
    return [];
  }
  const maps = listOfMaps(readTree(file.text, 1, report), 'entity', report);
  const found = new Map<string, SourceEntity>();
  for (const fields of maps) {
    const entity = readEntity(fields, report);
    if (entity === null) continue;
    const first = found.get(entity.id);
    if (first === undefined) found.set(entity.id, entity);
    else report.error(entity.line, ...alreadyThere(entity.id, first.line));
  }
  return [...found.values()];
}

function readEntity(fields: Fields, report: Report): SourceEntity | null {
  reportUnknownKeys(fields, KEYS, report);
  const id = readText(fields, 'id', report, true);
  const name = readText(fields, 'name', report, true);
  const kind = readOneOf(fields, { key: 'kind', of: ENTITY_KINDS, noun: 'a kind' }, report);
  const aliases = readTexts(fields, 'aliases', report);
  const label = readLabel(fields, report);
  const definition = readDefinition(fields, report);
  const names = [...(name === null ? [] : [name]), ...aliases];
  const readings = readReadings(fields, names, report);
  if (id === null || !checkId(id, report) || name === null || kind === null) return null;
  return {
    ...{ id: id.text, line: id.line, name: name.text, kind, label, definition },
    ...{ aliases: distinct(aliases, name.text, report), ...readings },
    sameAs: readTexts(fields, 'same-as', report).map(({ text }) => text),
  };
}

function readLabel(fields: Fields, report: Report): string | null {
  const label = readText(fields, 'label', report);
  if (label === null) return null;
  const words = label.text.split(' ').length;
  if (words < LABEL_WORDS.least || words > LABEL_WORDS.most) {
    report.warn(
      label.line,
      `the label has ${words} word${words === 1 ? '' : 's'}`,
      'say in 2 to 9 words what it is',
    );
  }
  return label.text;
}

function readDefinition(fields: Fields, report: Report): SentenceReference | null {
  const entry = fields.entries.get('definition');
  return entry === undefined ? null : readReference(entry.value, 'definition', report);
}

type Readings = Pick<SourceEntity, 'ambiguous' | 'context' | 'requiresFullName'>;

function readReadings(fields: Fields, names: readonly Text[], report: Report): Readings {
  const ambiguous = readTexts(fields, 'ambiguous', report);
  const context = readTexts(fields, 'context', report);
  const requires = readText(fields, 'requires', report);
  const known = new Set(names.map(({ text }) => text));
  for (const { line, text } of ambiguous) {
    if (known.has(text)) continue;
    report.error(
      line,
      `"${shorten(text)}" is not a name of this entity`,
      'add it to aliases or leave it out',
    );
  }
  if (requires !== null && requires.text !== 'full-name') {
    report.error(
      requires.line,
      `requires is "${shorten(requires.text)}"`,
      'write full-name or leave it out',
    );
  }
  reportIdle(ambiguous, context[0] ?? requires, report);
  return {
    ambiguous: ambiguous.map(({ text }) => text),
    context: context.map(({ text }) => text),
    requiresFullName: requires?.text === 'full-name',
  };
}

/** Ambiguous names and the words that decide between readings need each other. */
function reportIdle(
  ambiguous: readonly Text[],
  decides: Text | null | undefined,
  report: Report,
): void {
  if (ambiguous.length === 0 && decides) {
    report.warn(
      decides.line,
      'no name is ambiguous, so this decides nothing',
      'list such names as ambiguous',
    );
  } else if (ambiguous.length > 0 && !decides) {
    const remedy = 'add context, or requires: full-name';
    report.warn(
      ambiguous[0]!.line,
      'nothing says when the ambiguous names mean this entity',
      remedy,
    );
  }
}

function distinct(aliases: readonly Text[], name: string, report: Report): string[] {
  const seen = new Set([name]);
  for (const { line, text } of aliases) {
    if (seen.has(text)) report.warn(line, `"${shorten(text)}" is there twice`, 'take one away');
    seen.add(text);
  }
  seen.delete(name);
  return [...seen];
}
