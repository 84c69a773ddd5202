/** Other ways to write the same name: nothing is left out that tells it from others. */

import type { EntityKind } from '../model.ts';
import { NICKNAMES } from './nicknames.ts';

/** "MS13" of "MS-13", "Texas Tribune" of "The Texas Tribune", "Cetus Corp" of "Cetus Corporation". */
export function spellings(text: string, kind: EntityKind): string[] {
  const found = kind === 'person' ? personSpellings(text) : thingSpellings(text);
  if (/\d/.test(text) && HYPHEN.test(text)) found.push(text.replaceAll(HYPHEN, ''));
  const bare = text.replace(/^(The|the) (?=\p{Lu})/u, '');
  if (bare !== text && bare.includes(' ')) found.push(bare);
  return found.filter((variant) => variant !== text);
}

/** What companies and clubs put to their names; without it the name is still theirs. */
export const COMPANY_FORM =
  /,? (?:Inc|Incorporated|Corp|Corporation|Co|Cos|Company|Companies|Ltd|Limited|LLC|LLP|PLC|Plc|plc|AG|SE|SA|S\.A|SpA|SPA|S\.p\.A|NV|N\.V|GmbH|KG|AB|ASA|BV|FC|F\.C|AFC|CF|AC|SC)\.?$/;

const HYPHEN = /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu;

const EQUAL_FORMS: readonly (readonly [string, string])[] = [
  ['Corporation', 'Corp'],
  ['Company', 'Co'],
  ['Incorporated', 'Inc'],
  ['Limited', 'Ltd'],
  ['United States', 'US'],
  ['United Kingdom', 'UK'],
  ['United Nations', 'UN'],
  ['European Union', 'EU'],
  [' and ', ' & '],
  ['Saint ', 'St '],
  ['Mount ', 'Mt '],
];

function thingSpellings(text: string): string[] {
  const found: string[] = [];
  const undotted = text.includes('.') ? text.replaceAll(/\b(U)\.(S|K|N)\./g, '$1$2') : text;
  for (const [long, short] of EQUAL_FORMS) {
    addReplaced(found, undotted, long, short);
    addReplaced(found, undotted, short, long);
  }
  const bare = text.replace(COMPANY_FORM, '');
  if (/\p{L}{2,}[ -]\p{L}{2,}/u.test(bare)) found.push(bare);
  const [, before, kind, field] = DEPARTMENT.exec(text) ?? [];
  if (field !== undefined) found.push(`${before}${field} ${kind}`);
  return found;
}

const DEPARTMENT = /^(.*?)(Department|Ministry) of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;

/** Whole words only, and never the whole name: "US" alone needs its own evidence. */
function addReplaced(found: string[], text: string, from: string, to: string): void {
  if (!text.includes(from) || text === from) return;
  const isWhole = ` ${text} `.includes(` ${from.trim()} `);
  if (isWhole) found.push(text.replace(from, to));
}

/** "Martin Ginsburg" of "Martin D. Ginsburg", "Bob Nardelli" of "Robert Nardelli". */
function personSpellings(text: string): string[] {
  const found: string[] = [];
  const bare = text.replace(/(?<=^\p{Lu}\p{L}+ )(?:\p{Lu}\.? ?){1,2}(?=\p{Lu}\p{L})/u, '');
  if (bare !== text) found.push(bare);
  const [first = '', ...others] = bare.split(' ');
  if (others.length === 1)
    for (const familiar of NICKNAMES.get(first) ?? []) found.push([familiar, ...others].join(' '));
  return found;
}
