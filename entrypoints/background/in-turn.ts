let last: Promise<unknown> = Promise.resolve();

/** Starts `work` when all that was handed in before has ended, well or not. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work, work);
  last = turn;
  return turn;
}
