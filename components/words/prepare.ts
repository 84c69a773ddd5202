import { formatDate } from './format-date.ts';
import { formatCount } from './count.ts';

/** Has the browser load what it needs for dates and counts: the first of a page take some 20 ms. */
export function prepareFormats(): void {
  formatDate('2025-01', 'short');
  formatDate('2025-01-01', 'short');
  formatCount(1);
}
