/** Proposals that are one: what a text calls by several names. */

import type { Proposal } from './propose.ts';

/** A proposal with its other names. */
export interface ProposalGroup extends Proposal {
  aliases: string[];
}

/** Abbreviations that no text explains. */
const ABBREVIATED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:US|U\.S\.|USA|U\.S\.A\.)$/u, ['United States', 'United States of America']],
  [/^(?:UK|U\.K\.)$/u, ['United Kingdom']],
  [/^(?:EU|E\.U\.)$/u, ['European Union']],
  [/^(?:UN|U\.N\.)$/u, ['United Nations']],
];
/** Words of a name that its acronym leaves out. */
const SMALL = /^(?:of|the|and|for|on|in|de|la|del|y|des|du|und|für)$/iu;

/**
 * The proposals, each thing once: a part of a person's name is that person, an acronym is the name that
 * it is made of. O(proposals squared).
 */
export function groupProposals(proposals: readonly Proposal[]): ProposalGroup[] {
  const groups = new Map<Proposal, ProposalGroup>();
  const owners = proposals.map((proposal) => proposals.find((other) => isOf(proposal, other)));
  for (const [at, proposal] of proposals.entries()) {
    if (!owners[at]) groups.set(proposal, { ...proposal, aliases: [] });
  }
  for (const [at, { name, mentions }] of proposals.entries()) {
    const group = owners[at] && groups.get(owners[at]);
    if (!group) continue;
    group.mentions = [...group.mentions, ...mentions];
    // The matcher knows a surname and a first name by themselves.
    if (!isPartOfPerson(name, group)) group.aliases.push(name);
  }
  return [...groups.values()];
}

function isOf(proposal: Proposal, other: Proposal): boolean {
  if (proposal === other) return false;
  if (isAcronymOf(proposal.name, other.name)) return true;
  return proposal.sign !== 'known-place' && isPartOfPerson(proposal.name, other);
}

/** Whatever sign a word had: beside the full name, it is a part of it. */
function isPartOfPerson(name: string, { name: full, kind }: Proposal): boolean {
  return (
    kind === 'person' &&
    (full.endsWith(` ${name}`) || full.split(/ (?:\p{Ll}{2}-)?/u).includes(name))
  );
}

function isAcronymOf(short: string, full: string): boolean {
  if (ABBREVIATED.some(([pattern, names]) => pattern.test(short) && names.includes(full)))
    return true;
  const letters = short.replaceAll('.', '');
  if (!/^\p{Lu}{3,8}$/u.test(letters) || !full.includes(' ')) return false;
  const words = full.split(/[\s-]+/u).filter((word) => !SMALL.test(word));
  return words.map((word) => word.charAt(0)).join('') === letters;
}
