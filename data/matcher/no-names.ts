import type { NameTable } from './table.ts';

const none = new Uint32Array();
/** A filter that stops all words but one in eight bits. */
const stop = Uint8Array.of(0);

/** The table of a pack whose names stand elsewhere: nothing is found with it. */
export const NO_NAMES: NameTable = {
  firstLetters: new Uint8Array(),
  ...{ smallFilter: stop, capitalFilter: stop, nextFilter: stop, filter: stop },
  ...{ slots: new Int32Array(4), slotChecks: new Uint16Array(2) },
  ...{ formEntity: none, formAlias: new Uint16Array(), formFlags: new Uint16Array() },
  ...{ cueStart: none, cues: new Int32Array(), linkStart: none, links: none },
  ...{ topicStart: none, topics: new Int32Array(), prior: new Uint16Array() },
};
