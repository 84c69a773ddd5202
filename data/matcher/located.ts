/**
 * Towns that are surnames: "em Lisboa" and "originaire de Valence" are places, though the page names
 * Henrique Lisboa and Nicolas Valence. Where the library has no such place, it is left to the rest.
 */

import type { Reading } from './candidate.ts';
import type { MentionBlock } from './mention-request.ts';
import type { PlacedCandidate } from './setting.ts';
import { FORM } from './table.ts';
import { behind, textBefore } from './text-before.ts';

/** Leaves out surnames where the words before a name say that it is the place of that name. */
export function dropLocatedPersons(
  candidates: readonly PlacedCandidate[],
  blocks: readonly MentionBlock[],
  language: string,
): PlacedCandidate[] {
  const where = WHERE[language.slice(0, 2).toLowerCase()];
  if (where === undefined) return [...candidates];
  return candidates.map((candidate) => {
    const { readings, block, start } = candidate;
    if (!readings.some(isPlace) || !readings.some(isSurname)) return candidate;
    const before = textBefore(blocks[block]?.text ?? '', start, REACH);
    if (TOLD.test(before)) return { ...candidate, readings: readings.filter(isSurname) };
    if (!where.test(before)) return candidate;
    return { ...candidate, readings: readings.filter((reading) => !isSurname(reading)) };
  });
}

/** "Ha detto a Ferrara", to him. */
const TOLD = /(?<!\p{L})(?:detto|chiesto|risposto|rivolto) a\s$/iu;

/** Code units looked at before a name. */
const REACH = 40;

const WHERE: Readonly<Record<string, RegExp>> = {
  fr: behind('à|en|(?:originaire|native?|gare|ville|mairie|maire|port|habitants) de'),
  pt: behind('em|(?:natural|cidade|prefeitura|prefeito|porto|ruas|moradores) de'),
  it: behind('in|a|(?:originario|città|comune|sindaco|porto) di'),
  es: behind('en|(?:natural|ciudad|alcalde|puerto|vecinos) de'),
};

function isPlace({ kind, flags }: Reading): boolean {
  return kind === 'place' && (flags & FORM.isDerived) === 0;
}

function isSurname({ flags }: Reading): boolean {
  return (flags & FORM.isPerson) !== 0 && (flags & FORM.isDerived) !== 0;
}
