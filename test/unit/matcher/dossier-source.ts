import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildNameTable } from '../../../data/matcher/build-name-table.ts';
import type { MentionSource } from '../../../data/matcher/mention-source.ts';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import type { EntityKind } from '../../../data/model.ts';

const ENTITIES = join(import.meta.dirname, '../../../data/dossier/entities.yaml');

interface EntityRow {
  id: string;
  name: string;
  kind: EntityKind;
  label?: string;
  aliases?: string[];
  ambiguous?: string[];
  context?: string[];
  requires?: string;
}

/** The dossier's own entities as a source of names, each with one statement. */
export function dossierSource(): MentionSource {
  const rows = parse(readFileSync(ENTITIES, 'utf8')) as EntityRow[];
  const ids = new Map(rows.map(({ id }, row) => [id, row]));
  return sourceOf(
    rows.map(({ id, name, kind, label, aliases = [], ambiguous = [], context = [], requires }) => ({
      id,
      name,
      kind,
      aliases,
      ambiguous,
      context: {
        words: context.filter((item) => !ids.has(item)),
        entityRows: context.flatMap((item) => ids.get(item) ?? []),
      },
      requiresFullName: requires === 'full-name',
      statements: 1,
      // As in a pack: some words that its statements have.
      words: label?.split(/[^\p{L}]+/u).filter((word) => word.length > 3) ?? [],
    })),
  );
}

/** A source of names as a pack would be one. */
export function sourceOf(sources: readonly NameSource[]): MentionSource {
  return {
    names: buildNameTable(sources).table,
    entityIdAt: (row) => (sources[row] as NameSource).id,
    descriptionAt(row) {
      const { name, kind, aliases } = sources[row] as NameSource;
      return { name, kind, aliases, label: null };
    },
  };
}
