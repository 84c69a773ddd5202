/** An id that is not taken: the one wanted, or with the first number from 2 on that makes it so. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let free = wanted;
  for (let number = 2; isTaken(free); number++) free = `${wanted}-${number}`;
  return free;
}
