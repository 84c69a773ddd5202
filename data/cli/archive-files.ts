/** A publisher's folder read piece by piece: documents one at a time, entities a few hundred at a time. */

import { opendirSync } from 'node:fs';
import { join } from 'node:path';
import { cleanFiles } from '../build/clean-files.ts';
import { readEntities } from '../build/entities.ts';
import { alreadyThere } from '../build/ids.ts';
import type { FolderFile, Problem } from '../build/folder.ts';
import { reportOn } from '../build/problems.ts';
import type { SourceEntity } from '../build/source.ts';
import { FOLDER_REMEDY, fileError, readText } from './files.ts';
import { textChunks } from './text-chunks.ts';

const ENTITIES = 'entities.yaml';

/** The documents' files, in the order of the file system; each is read when it is asked for. */
export function* documentFiles(folder: string, problems: Problem[]): Generator<FolderFile> {
  for (const name of documentNames(folder)) {
    const path = `documents/${name}`;
    yield* cleanFiles([{ path, text: readText(join(folder, path)) }], problems);
  }
}

/** The ids of the documents, one after the other. */
export function* documentIds(folder: string): Generator<string> {
  for (const name of documentNames(folder)) yield name.slice(0, -'.md'.length);
}

function* documentNames(folder: string): Generator<string> {
  const documents = join(folder, 'documents');
  try {
    const entries = opendirSync(documents);
    for (let entry = entries.readSync(); entry; entry = entries.readSync())
      if (entry.name.endsWith('.md')) yield entry.name;
    entries.closeSync();
  } catch (error) {
    throw fileError(documents, error, FOLDER_REMEDY);
  }
}

/** The entities of a folder, however many: a list's items are read piece by piece. */
export function readArchiveEntities(folder: string, problems: Problem[]): SourceEntity[] {
  const entities: SourceEntity[] = [];
  const lines = new Map<string, number>();
  const report = reportOn(ENTITIES, problems);
  for (const { text, line } of itemChunks(join(folder, ENTITIES))) {
    const found: Problem[] = [];
    const [clean] = cleanFiles([{ path: ENTITIES, text }], found);
    for (const entity of readEntities(clean ? [clean] : [], found)) {
      const at = entity.line + line - 1;
      const first = lines.get(entity.id);
      if (first === undefined) entities.push({ ...entity, line: at });
      else report.error(at, ...alreadyThere(entity.id, first));
      lines.set(entity.id, first ?? at);
    }
    problems.push(...found.map((problem) => ({ ...problem, line: problem.line + line - 1 })));
  }
  return entities;
}

/** Pieces of a list, each of whole items; `line` is the one on which a piece begins, from 1. */
function* itemChunks(file: string): Generator<{ text: string; line: number }> {
  let line = 1;
  let rest = '';
  for (const text of textChunks(file, FOLDER_REMEDY)) {
    rest += text;
    const cut = rest.lastIndexOf('\n- ');
    if (cut < 0) continue;
    const piece = rest.slice(0, cut + 1);
    yield { text: piece, line };
    line += piece.split('\n').length - 1;
    rest = rest.slice(cut + 1);
  }
  yield { text: rest, line };
}
