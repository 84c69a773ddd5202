import { isReservedId } from '../build/ids.ts';
import { MAX_SLUG_CHARS } from '../limits/import.ts';

/** A name as an id may be written: letters and digits in lower case, hyphens between words. */
export function slugOf(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const joined = words.join('-').slice(0, MAX_SLUG_CHARS).toWellFormed();
  const slug = joined.replace(/^[^\p{L}\p{N}]+|-+$/gu, '');
  return slug === '' || isReservedId(slug) ? `text-${slug}`.replace(/-$/u, '') : slug;
}

/** A file's name without folders and ending. */
export function stemOfPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.[a-z\d]{1,8}$/iu, '') || name;
}
