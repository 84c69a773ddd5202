/** An archive as a publisher has it: a list of entities and documents of a few dozen sentences. */

import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Thing } from './world.ts';

/** Things that one document tells about. */
const DOCUMENT_THINGS = 40;
/** The same where prose stands around them. */
const PROSE_THINGS = 12;
/** Things whose lines wait in memory. */
const BATCH = 4000;

export interface Written {
  entities: number;
  names: number;
  statements: number;
  documents: number;
  bytes: number;
}

/** Writes a folder of these things; a batch of them is in memory. */
export function writeArchive(folder: string, things: Iterable<Thing>): Written {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  writeFileSync(join(folder, 'entities.yaml'), '');
  const written: Written = { entities: 0, names: 0, statements: 0, documents: 0, bytes: 0 };
  for (const batch of inBatches(things, BATCH)) {
    writeEntities(folder, batch, written);
    for (const some of inBatches(batch, DOCUMENT_THINGS)) writeDocument(folder, some, written);
  }
  return written;
}

/** Adds documents until the archive has so many bytes: each of the things in turn, and prose around it. */
export function lengthenArchive(
  folder: string,
  { things, prose, bytes }: { things: readonly Thing[]; prose: readonly string[]; bytes: number },
  written: Written,
): void {
  for (let at = 0; written.bytes < bytes; at += PROSE_THINGS) {
    const some = Array.from({ length: PROSE_THINGS }, (_thing, next) => {
      const thing = things[(at + next) % things.length]!;
      const told = prose[(7 * at + next) % prose.length]!;
      return { ...thing, says: [...thing.says, told] };
    });
    writeDocument(folder, some, written);
  }
}

function writeEntities(folder: string, things: readonly Thing[], written: Written): void {
  const list = things.map(entityLine).join('');
  appendFileSync(join(folder, 'entities.yaml'), list);
  written.bytes += Buffer.byteLength(list);
  written.entities += things.length;
  for (const { names } of things) written.names += names.length;
}

/** JSON is YAML. */
function entityLine({ id, kind, label, names: [name, ...aliases] }: Thing): string {
  return `- ${JSON.stringify({ id, name, kind, label, ...(aliases.length > 0 && { aliases }) })}\n`;
}

function writeDocument(folder: string, things: readonly Thing[], written: Written): void {
  const text = documentText(things, written.documents);
  writeFileSync(join(folder, `documents/report-${written.documents}.md`), text);
  written.bytes += Buffer.byteLength(text);
  written.documents++;
  for (const { says } of things) written.statements += says.length;
}

function documentText(things: readonly Thing[], number: number): string {
  const head = `---\ntitle: Report ${number}\npublisher: Gazetteer ${number % 50}\nlanguage: en\npublished: ${2000 + (number % 25)}\n---\n`;
  return `${head}${things.map(({ says }) => says.join(' ')).join('\n\n')}\n`;
}

function* inBatches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
