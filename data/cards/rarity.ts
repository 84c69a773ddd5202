/** How much each thing tells, when it may stand in any of several statements: rare things tell more. */
export type Rarity = (thing: string) => number;

/** 1 for what stands in one group only, near 0 for what stands in all of them. O(things). */
export function rarityIn(groups: readonly Iterable<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const thing of group) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  // One group more than there are, so that a thing which stands in all still tells a little.
  const most = Math.log(groups.length + 1);
  const rarities = new Map<string, number>();
  for (const [thing, count] of counts) rarities.set(thing, 1 - Math.log(count) / most);
  return (thing) => rarities.get(thing) ?? 1;
}
