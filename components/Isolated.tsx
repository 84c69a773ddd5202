import { harmless } from '../data/text/harmless.ts';

/** A name or title by others inside a line of ours: its direction cannot reach its neighbours. */
export function Isolated({ children }: { children: string }) {
  return <bdi>{harmless(children)}</bdi>;
}
