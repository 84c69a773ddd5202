import type { Mark } from '../content/marks.ts';
import { boxesOf } from '../content/ranges.ts';

/** Whether some of the mark is in the window. */
export function isInView({ range }: Mark): boolean {
  return boxesOf(range).some(({ bottom, top }) => bottom > 0 && top < innerHeight);
}
