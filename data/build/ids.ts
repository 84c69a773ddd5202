import type { Text } from './fields.ts';
import type { Report } from './problems.ts';

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether an id would reach into JavaScript's own objects wherever it is used as a key. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id.toLowerCase());
}

/** Whether an id may be used; reports why not. */
export function checkId({ line, text }: Text, report: Report): boolean {
  if (isReservedId(text)) {
    report.error(line, `"${text}" cannot be an id`, 'choose another');
    return false;
  }
  if (/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,127}$/u.test(text)) return true;
  report.error(
    line,
    `"${text.slice(0, 60)}" cannot be an id`,
    'use letters, digits and hyphens, 128 at most',
  );
  return false;
}

/** What is wrong with an id's second use, and the remedy. */
export function alreadyThere(id: string, line: number): [what: string, remedy: string] {
  return [`the id "${id}" is already used on line ${line}`, 'choose another or join the two'];
}
