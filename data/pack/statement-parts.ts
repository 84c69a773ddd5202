import type { DateMention, Figure, Voice } from '../model.ts';
import type { Sections } from './layout.ts';
import { cellAt, listRange } from './lists.ts';
import { PackError } from './pack-error.ts';
import type { Heap } from './string-heap.ts';

/** Who says a statement, and the dates and figures that it names. */
export function statementParts(sections: Sections, heap: Heap, row: number) {
  return {
    voices: voicesAt(sections, heap, row),
    dates: datesAt(sections, heap, row),
    figures: figuresAt(sections, heap, row),
  };
}

function voicesAt(sections: Sections, heap: Heap, row: number): Voice[] {
  const names = sections['statements.voices.name'];
  return places(sections['statements.voices.starts'], names, row).map((at) => ({
    entity: heap.textOrNull(cellAt(sections['statements.voices.entity'], at)),
    name: heap.text(cellAt(names, at)),
  }));
}

function datesAt(sections: Sections, heap: Heap, row: number): DateMention[] {
  const dates = sections['statements.dates.date'];
  return places(sections['statements.dates.starts'], dates, row).map((at) => ({
    start: cellAt(sections['statements.dates.start'], at),
    end: cellAt(sections['statements.dates.end'], at),
    date: heap.text(cellAt(dates, at)),
  }));
}

function figuresAt(sections: Sections, heap: Heap, row: number): Figure[] {
  const values = sections['statements.figures.value'];
  return places(sections['statements.figures.starts'], values, row).map((at) => ({
    start: cellAt(sections['statements.figures.start'], at),
    end: cellAt(sections['statements.figures.end'], at),
    value: cellAt(values, at),
    unit: heap.text(cellAt(sections['statements.figures.unit'], at)),
  }));
}

/** Every place of a row's list; checked first, so that damage cannot ask for a huge array. */
function places(starts: Uint32Array, values: ArrayLike<number>, row: number): number[] {
  const { start, end } = listRange(starts, row);
  if (end > values.length) throw new PackError(`the list of row ${row} is cut off`);
  return Array.from({ length: end - start }, (_, index) => start + index);
}
