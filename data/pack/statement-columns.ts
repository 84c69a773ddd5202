import { listStarts, packLists } from './lists.ts';
import type { PackContent } from './pack.ts';
import type { HeapWriter } from './string-heap.ts';

/** The columns of statements: where each lies, who says it, what it names. */
export function statementSections({ documents, statements }: PackContent, heap: HeapWriter) {
  const entities = packLists(statements.map((row) => row.entityRows));
  const voices = statements.flatMap((row) => row.voices);
  const dates = statements.flatMap((row) => row.dates);
  const figures = statements.flatMap((row) => row.figures);
  const bytes = byteOffsets(documents, statements);
  return {
    'statements.document': Uint32Array.from(statements, (row) => row.documentRow),
    'statements.index': Uint32Array.from(statements, (row) => row.index),
    'statements.start': Uint32Array.from(statements, (row) => row.start),
    'statements.end': Uint32Array.from(statements, (row) => row.end),
    'statements.byteStart': bytes.starts,
    'statements.byteEnd': bytes.ends,
    'statements.voices.starts': listStarts(statements.map((row) => row.voices)),
    'statements.voices.entity': Uint32Array.from(voices, (voice) => heap.add(voice.entity)),
    'statements.voices.name': Uint32Array.from(voices, (voice) => heap.add(voice.name)),
    'statements.dates.starts': listStarts(statements.map((row) => row.dates)),
    'statements.dates.start': Uint32Array.from(dates, (date) => date.start),
    'statements.dates.end': Uint32Array.from(dates, (date) => date.end),
    'statements.dates.date': Uint32Array.from(dates, (date) => heap.add(date.date)),
    'statements.figures.starts': listStarts(statements.map((row) => row.figures)),
    'statements.figures.start': Uint32Array.from(figures, (figure) => figure.start),
    'statements.figures.end': Uint32Array.from(figures, (figure) => figure.end),
    'statements.figures.value': Float64Array.from(figures, (figure) => figure.value),
    'statements.figures.unit': Uint32Array.from(figures, (figure) => heap.add(figure.unit)),
    'statements.entities.starts': entities.starts,
    'statements.entities.values': entities.values,
  };
}

/** Each statement's place in the UTF-8 of its document; O(text), since statements come in order. */
function byteOffsets(documents: PackContent['documents'], statements: PackContent['statements']) {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(statements.length);
  const ends = new Uint32Array(statements.length);
  let done = { document: -1, units: 0, bytes: 0 };
  statements.forEach(({ documentRow, start, end }, row) => {
    if (documentRow !== done.document || start < done.units) {
      done = { document: documentRow, units: 0, bytes: 0 };
    }
    const text = documents[documentRow]?.text ?? '';
    const before = done.bytes + encoder.encode(text.slice(done.units, start)).length;
    const after = before + encoder.encode(text.slice(start, end)).length;
    starts[row] = before;
    ends[row] = after;
    done = { document: documentRow, units: end, bytes: after };
  });
  return { starts, ends };
}
