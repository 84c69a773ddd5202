import { MENTION_WEIGHTS } from '../limits/mentions.ts';
import type { Candidate, Reading } from './candidate.ts';
import { accidentOf } from './crowd.ts';
import type { MentionRequest } from './mention-request.ts';
import { dropLocatedPersons } from './located.ts';
import { dropNamesakes } from './namesakes.ts';
import { dropForeign } from './owners.ts';
import { wordBefore } from './neighbours.ts';
import { dropTitledPlaces } from './titled.ts';
import { FORM } from './table.ts';
import { isTitleCase, settingOf, type PlacedCandidate, type SettingContext } from './setting.ts';

/** Leaves out the candidates that are pieces of something the library does not know, or strangers. */
export function settleSettings(
  candidates: readonly Candidate[],
  { blocks, language }: Pick<MentionRequest, 'blocks' | 'language'>,
): PlacedCandidate[] {
  const contexts = contextsOf(candidates, { blocks, language });
  const placed = candidates.flatMap((candidate): PlacedCandidate[] => {
    const context = contexts.get(candidate.block);
    if (context === undefined) return [];
    const before = wordBefore(context.block.text, candidate.start);
    const { block, start, end, surface, readings } = candidate;
    const setting = settingOf(candidate, before, context);
    return [{ block, start, end, surface, readings, setting, before }];
  });
  const titled = dropLocatedPersons(dropTitledPlaces(placed, language), blocks, language);
  const ours = dropNamesakes(dropForeign(titled, blocks));
  const whole = ours.filter(({ setting }) => setting !== 'piece');
  const pieces = ours.filter(({ setting, surface }) => setting === 'piece' && /\s/u.test(surface));
  return withoutParts(whole, pieces);
}

/** What stands within a longer piece is one too: Homeland in "Homeland Security Weekly". O(both). */
function withoutParts(
  candidates: readonly PlacedCandidate[],
  pieces: readonly PlacedCandidate[],
): PlacedCandidate[] {
  let next = 0;
  let block = -1;
  let reach = 0;
  return candidates.filter((candidate) => {
    for (; next < pieces.length && beginsBy(pieces[next] as Candidate, candidate); next++) {
      const piece = pieces[next] as Candidate;
      reach = piece.block === block ? Math.max(reach, piece.end) : piece.end;
      block = piece.block;
    }
    return candidate.block !== block || candidate.end > reach;
  });
}

function beginsBy(piece: Candidate, { block, start }: Candidate): boolean {
  return piece.block < block || (piece.block === block && piece.start <= start);
}

/** Whoever it is, it is no accident that the words are called so. */
function isTelling(reading: Reading): boolean {
  const isWritten = (reading.flags & FORM.isDerived) === 0;
  return isWritten && accidentOf(reading) < MENTION_WEIGHTS.oneWordName;
}

/** One for each block that has candidates. */
function contextsOf(
  candidates: readonly Candidate[],
  { blocks, language }: Pick<MentionRequest, 'blocks' | 'language'>,
): Map<number, SettingContext> {
  const contexts = new Map<number, SettingContext>();
  const edges = new Map<number, Set<number>>();
  for (const { block: index, start, end, readings } of candidates) {
    const block = blocks[index];
    if (block === undefined) continue;
    const known = edges.get(index) ?? new Set();
    if (readings.some(isTelling)) known.add(start).add(end);
    if (edges.has(index)) continue;
    edges.set(index, known);
    contexts.set(index, {
      block,
      language,
      isTitleCase: block.isHeadline === true || isTitleCase(block.text),
      isKnownAt: (offset) => known.has(offset),
    });
  }
  return contexts;
}
