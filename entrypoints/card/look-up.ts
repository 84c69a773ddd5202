/** The selected text as a mark of its own, for a card that the reader asked for. */

import { MAX_SLICE_CHARS } from '../../data/limits/reading.ts';
import type { EntityId } from '../../data/model.ts';
import { parentOf, textOf, walkerOf } from '../content/dom.ts';
import { languageOf } from '../content/language.ts';
import type { Mark, Marks } from '../content/marks.ts';

/** The entity's own mark where the selection begins, else the selection; `null` when nothing is selected. */
export function selectedMark(marks: Marks, entity: EntityId): Mark | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const isIn = ({ range: { startContainer, startOffset } }: Mark) =>
    range.isPointInRange(startContainer, startOffset);
  return marks.byEntity().get(entity)?.find(isIn) ?? markOf(range, entity);
}

function markOf(range: Range, entity: EntityId): Mark | null {
  const texts = textsIn(range);
  const [first, last] = [texts[0], texts.at(-1)];
  const element = first && parentOf(first);
  if (!first || !last || !(element instanceof Element)) return null;
  const startOffset = first === range.startContainer ? range.startOffset : 0;
  const endOffset = last === range.endContainer ? range.endOffset : last.length;
  const bounds = { startContainer: first, startOffset, endContainer: last, endOffset };
  const surface = texts
    .map((text) => {
      const start = text === first ? startOffset : 0;
      return text.data.slice(start, text === last ? endOffset : text.length);
    })
    .join('');
  const text = textOf(element).slice(0, MAX_SLICE_CHARS);
  return {
    mention: {
      start: 0,
      end: surface.length,
      entity,
      name: surface,
      score: 1,
      why: [{ code: 'selected', names: [] }],
    },
    block: { text, isHeadline: false, language: languageOf(element), element, pieces: [] },
    range: new StaticRange(bounds),
    surface,
    isKnown: false,
    worth: 0,
  };
}

/** The text nodes of which some part is selected. */
function textsIn(range: Range): Text[] {
  const texts: Text[] = [];
  const walker = walkerOf(document, range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.root; node; node = walker.nextNode()) {
    if (node instanceof Text && isPartIn(node, range)) texts.push(node);
  }
  return texts;
}

function isPartIn(text: Text, range: Range): boolean {
  if (!range.intersectsNode(text) || text.data.trim() === '') return false;
  const isBefore = text === range.startContainer && range.startOffset === text.length;
  return !isBefore && !(text === range.endContainer && range.endOffset === 0);
}
