/** What the reader asks for by key, or from the toolbar: a current mark, and its card. */

import { say } from '../../components/words/say.ts';
import type { PageCommand } from '../background/api.ts';
import type { PageCommandApi } from '../background/page-commands.ts';
import type { Handlers } from '../background/serve.ts';
import type { Cards } from '../content/cards.ts';
import type { Mark, Marks } from '../content/marks.ts';
import { boxesOf } from '../content/ranges.ts';
import { describePage } from './describe-page.ts';
import { announce } from './announce.ts';
import { isInView } from './in-view.ts';
import { selectedMark } from './look-up.ts';
import { showMark } from './show-mark.ts';

const { contains } = Node.prototype;

/** What can be commanded, and which mark is the current one. */
export function commandsFor(marks: Marks, cards: Cards): Handlers<PageCommandApi> {
  let current: Mark | null = null;

  function go(step: 1 | -1): boolean {
    const all = marks.painted();
    const mark = neighbour(all, current, step);
    if (!mark) {
      announce(say('noFurtherName'));
      return false;
    }
    cards.tell({ type: 'close', time: performance.now() });
    current = mark;
    showMark(mark);
    marks.point(mark);
    const place = [all.indexOf(mark) + 1, all.length].map(String);
    announce(say('nameAt', mark.surface, ...place));
    return true;
  }

  function open(mark: Mark | null): boolean {
    if (!mark) return false;
    current = mark;
    showMark(mark);
    cards.openByKey(mark);
    return true;
  }

  function close(): boolean {
    const isOpen = cards.shown() !== null;
    cards.tell({ type: 'close', time: performance.now() });
    return isOpen;
  }

  const commands: Record<PageCommand, () => boolean> = {
    'next-mention': () => go(1),
    'previous-mention': () => go(-1),
    'open-card': () => open(cards.shown() ?? chosen(marks.painted(), current)),
    'close-card': close,
  };
  return {
    runCommand: ({ command }) => commands[command](),
    lookUp({ entity }) {
      const mark = selectedMark(marks, entity);
      if (mark) cards.openByKey(mark);
      return mark !== null;
    },
    describePage: () => describePage(marks),
    showEntity: ({ entity }) => open(marks.byEntity().get(entity)?.[0] ?? null),
  };
}

/** The mark after or before the current one; without one, the first or last in view. */
function neighbour(marks: readonly Mark[], current: Mark | null, step: 1 | -1): Mark | null {
  const at = current ? marks.indexOf(current) : -1;
  if (at >= 0) return marks[at + step] ?? null;
  return step === 1
    ? (marks.find((mark) => boxesOf(mark.range).some(({ bottom }) => bottom > 0)) ?? null)
    : (marks.findLast((mark) => boxesOf(mark.range).some(({ top }) => top < innerHeight)) ?? null);
}

/** The current mark, else the first in the paragraph of the selection, else the first in view. */
function chosen(marks: readonly Mark[], current: Mark | null): Mark | null {
  if (current && marks.includes(current)) return current;
  const caret = getSelection()?.anchorNode ?? null;
  const isNear = ({ block }: Mark) => caret !== null && contains.call(block.element, caret);
  return marks.find(isNear) ?? marks.find(isInView) ?? marks[0] ?? null;
}
