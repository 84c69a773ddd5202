/**
 * Who says one sentence. Of several, the one who relays the others: what covers the whole sentence
 * comes before its main clause, and that before what stands inside. The publisher relaying itself
 * counts for nothing, so the next one is asked.
 */

import { attributionsIn } from './attributions.ts';
import { heldView } from './held-views.ts';
import { reportsIn } from './reports.ts';
import type { Reading } from './reading.ts';
import { speakers, type Speaker } from './speaker.ts';
import type { Token } from './tokens.ts';

export interface SentenceVoice {
  speakers: readonly Speaker[];
  /** The subject is a pronoun. */
  pronoun: string | null;
}

const COVERING = 0;
const ASIDE = 1;
const MAIN = 2;
const INSIDE = 3;

interface Claim {
  subject: readonly Token[];
  from: number;
  to: number;
  rank: number;
}

/** The voice of a sentence; `null` when nobody is said to say it. */
export function sentenceVoice(tokens: readonly Token[], reading: Reading): SentenceVoice | null {
  let rest = tokens;
  for (;;) {
    const claim = strongest(rest, reading);
    if (claim === undefined) return null;
    const voice = voiceOf(claim.subject, reading);
    const isOwn = voice.speakers.some(({ isPublisher }) => isPublisher);
    if (!isOwn && (voice.speakers.length > 0 || voice.pronoun !== null)) return voice;
    if (isOwn && claim.rank === MAIN) return null;
    rest = without(rest, claim);
  }
}

function voiceOf(subject: readonly Token[], reading: Reading): SentenceVoice {
  const [first] = subject;
  if (first === undefined) return { speakers: [], pronoun: '' };
  const isPronoun = subject.length === 1 && reading.grammar.pronouns.has(first.lower);
  if (isPronoun && first.kind === 'word') return { speakers: [], pronoun: first.lower };
  return { speakers: speakers(subject, reading), pronoun: null };
}

function strongest(tokens: readonly Token[], reading: Reading): Claim | undefined {
  const attributions = attributionsIn(tokens, reading).map(({ place, ...claim }) => ({
    ...claim,
    rank: place === 'middle' ? INSIDE : COVERING,
  }));
  const reports = reportsIn(tokens, reading).map(({ isAside, ...claim }) => ({
    ...claim,
    rank: isAside ? ASIDE : MAIN,
  }));
  const view = heldView(tokens, reading);
  const views = view === null ? [] : [{ ...view, rank: MAIN }];
  const claims: Claim[] = [...attributions, ...reports, ...views];
  return claims.sort((one, other) => one.rank - other.rank || one.from - other.from)[0];
}

function without(tokens: readonly Token[], { from, to }: Claim): readonly Token[] {
  const kept = [...tokens.slice(0, from), ...tokens.slice(to)];
  return kept.filter((token, index) => !(token.kind === 'comma' && isAtEdge(kept, index)));
}

/** A comma that the removed words leave at an end of the sentence or doubled. */
function isAtEdge(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return (
    before === undefined || before.kind === 'comma' || after === undefined || after.kind === 'stop'
  );
}
