import { formatDate } from '../words/format-date.ts';
import { say } from '../words/say.ts';
import type { CitedSource } from './source.ts';

interface Dress {
  /** Texts by others, as the format needs them. */
  plain: (text: string) => string;
  /** The title, dressed already. */
  title: string;
}

/** "Marco Rubio, cited by Reuters, TITLE, 16 March 2025": who says it, who published it, where, when. */
export function creditOf(
  { voices, publisher, date }: CitedSource,
  { plain, title }: Dress,
): string {
  const speakers = voices.map(plain).join(` ${say('and')} `);
  const outlet = publisher ? plain(publisher) : say('anUnknownPublisher');
  const by = speakers ? `${speakers}, ${say('citedBy')} ${outlet}` : capital(outlet);
  const day = date.length > 0 ? formatDate(isoOf(date)) : say('undated');
  return `${by}, ${title}, ${day}`;
}

function isoOf(date: readonly number[]): string {
  const [year = 0, ...rest] = date;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
