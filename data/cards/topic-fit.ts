import type { Candidate } from './candidates.ts';
import type { Pack } from '../pack/pack.ts';
import type { IndexFit } from './pack-index.ts';

/** How well a candidate's topics fit a paragraph, against the best of all candidates': 0 to 1. */
export interface TopicFit {
  /** The one that fits best, its neighbours in the index counted in. */
  topic: number;
  /** The one that it answers best: one that fits less may have it first. */
  leading: number;
}

/** Compares the topics of candidates with a paragraph; `fitOf` tells how a pack's index fits it. */
export function findTopicFit(
  candidates: readonly Candidate[],
  fitOf: (pack: Pack) => IndexFit,
): (candidate: Candidate) => TopicFit {
  const best = (name: 'own' | 'akin') =>
    candidates.reduce(
      (most, { topics }) =>
        topics.reduce((a, { pack, row }) => Math.max(a, fitOf(pack)[name][row] ?? 0), most),
      0,
    ) || 1;
  const most = { own: best('own'), akin: best('akin') };
  return ({ topics, places }) => {
    const fit: TopicFit = { topic: 0, leading: 0 };
    topics.forEach(({ pack, row }, at) => {
      const { own, akin } = fitOf(pack);
      fit.topic = Math.max(fit.topic, (akin[row] ?? 0) / most.akin);
      const leading = (own[row] ?? 0) / most.own / Math.sqrt(1 + (places[at] ?? 0));
      fit.leading = Math.max(fit.leading, leading);
    });
    return fit;
  };
}
