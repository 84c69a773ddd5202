import type { FilterChoices, SearchResult } from '../../data/model.ts';

export const GROUP_KINDS = ['entities', 'statements', 'documents'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The answer of a search, best first in each group. */
export type ResultGroups = Record<GroupKind, readonly SearchResult[]> & {
  /** What their sources offer to narrow the search by. */
  choices: FilterChoices;
};

/** The groups that have results, that with the best one first: a question is answered before its names. */
export function groupsInOrder(groups: ResultGroups): GroupKind[] {
  const best = (kind: GroupKind) => groups[kind][0]?.score ?? -1;
  return GROUP_KINDS.filter((kind) => groups[kind].length > 0).sort((a, b) => best(b) - best(a));
}

/** All results in the order in which they stand on the screen: the order of the arrow keys. */
export function inScreenOrder(groups: ResultGroups): SearchResult[] {
  return groupsInOrder(groups).flatMap((kind) => groups[kind]);
}
