import type { Candidate } from './candidates.ts';
import type { MentionRequest } from './find-mentions.ts';
import { isTitleCase, settingOf, type Setting } from './setting.ts';

/** A candidate that stands for itself. */
export interface PlacedCandidate extends Candidate {
  setting: Setting;
}

/** Leaves out the candidates that are pieces of something the library does not know. */
export function settleSettings(
  candidates: readonly Candidate[],
  { blocks, language }: Pick<MentionRequest, 'blocks' | 'language'>,
): PlacedCandidate[] {
  const placed: PlacedCandidate[] = [];
  let edges = new Set<number>();
  let current = -1;
  let titleCase = false;
  for (const candidate of candidates) {
    const block = blocks[candidate.block];
    if (block === undefined) continue;
    if (candidate.block !== current) {
      current = candidate.block;
      edges = edgesOf(candidates, current);
      titleCase = block.isHeadline === true || isTitleCase(block.text);
    }
    const context = {
      block,
      language,
      isTitleCase: titleCase,
      isKnownAt: (at: number) => edges.has(at),
    };
    const setting = settingOf(candidate, context);
    if (setting !== 'piece') placed.push({ ...candidate, setting });
  }
  return placed;
}

function edgesOf(candidates: readonly Candidate[], block: number): Set<number> {
  const edges = new Set<number>();
  for (const { block: at, start, end } of candidates) if (at === block) edges.add(start).add(end);
  return edges;
}
