import type { Pack } from '../pack/pack.ts';
import { PACK_OPTION, readArguments, takeWords } from './arguments.ts';
import { printLine, voiceText } from './json.ts';
import { openLibrary } from './packs.ts';

/** `statements`: every statement as a JSON line, in the order of the documents. */
export function runStatements(args: string[]) {
  const { values, positionals } = readArguments(args, PACK_OPTION);
  takeWords(positionals);
  for (const pack of openLibrary(values.pack).packs) printStatements(pack);
}

function printStatements(pack: Pack) {
  for (let row = 0; row < pack.info.statements; row++) {
    const { document, index, text, voices } = pack.statementAt(row);
    printLine({ document, index, text, voice: voiceText(voices) });
  }
}
