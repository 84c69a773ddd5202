import type { Mark } from './marks.ts';
import { boxesOf } from './ranges.ts';

/** Whether some of the mark is in the window. */
export function isInView({ range }: Mark): boolean {
  return boxesOf(range).some(({ bottom, top }) => bottom > 0 && top < innerHeight);
}
