import { MAX_DRAFT_TITLE_CHARS } from '../limits/import.ts';
import { titleOfName } from '../text/title-of-name.ts';
import type { Draft } from './draft.ts';
import { stemOfPath } from './slug.ts';

/** The title that was found, or one made of the file's name. */
export function titleOf(found: string | null, path: string): Pick<Draft, 'title' | 'titleIsOurs'> {
  const title = found?.replaceAll(/[*_`]/gu, '').replaceAll(/\s+/gu, ' ').trim() ?? '';
  if (title !== '') return { title: shortened(title), titleIsOurs: false };
  return { title: shortened(titleOfName(stemOfPath(path))), titleIsOurs: true };
}

function shortened(title: string): string {
  if (title.length <= MAX_DRAFT_TITLE_CHARS) return title;
  return `${title.slice(0, MAX_DRAFT_TITLE_CHARS).toWellFormed().trimEnd()}…`;
}
