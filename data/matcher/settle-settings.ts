import type { Candidate } from './candidates.ts';
import type { MentionRequest } from './mention-request.ts';
import { isTitleCase, settingOf, type Setting, type SettingContext } from './setting.ts';

/** A candidate that stands for itself. */
export interface PlacedCandidate extends Candidate {
  setting: Setting;
}

/** Leaves out the candidates that are pieces of something the library does not know. */
export function settleSettings(
  candidates: readonly Candidate[],
  { blocks, language }: Pick<MentionRequest, 'blocks' | 'language'>,
): PlacedCandidate[] {
  const contexts = contextsOf(candidates, { blocks, language });
  const placed: PlacedCandidate[] = [];
  for (const candidate of candidates) {
    const context = contexts.get(candidate.block);
    if (context === undefined) continue;
    const setting = settingOf(candidate, context);
    if (setting !== 'piece') placed.push({ ...candidate, setting });
  }
  return placed;
}

/** One for each block that has candidates. */
function contextsOf(
  candidates: readonly Candidate[],
  { blocks, language }: Pick<MentionRequest, 'blocks' | 'language'>,
): Map<number, SettingContext> {
  const contexts = new Map<number, SettingContext>();
  const edges = new Map<number, Set<number>>();
  for (const { block: index, start, end } of candidates) {
    const block = blocks[index];
    if (block === undefined) continue;
    const known = edges.get(index) ?? new Set();
    known.add(start).add(end);
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
