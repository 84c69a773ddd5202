import { createLibrary, type Library } from '../library/library.ts';
import { PackError } from '../pack/pack-error.ts';
import type { Pack } from '../pack/pack.ts';
import { openPack } from '../pack/read.ts';
import { verifyPack } from '../pack/sections.ts';
import { readBundledPack } from './bundled-pack.ts';
import { CommandError } from './command-error.ts';
import { readBytes } from './files.ts';

/** The library of the packs in these files; of the bundled one when none is given. @throws CommandError */
export function openLibrary(files: readonly string[] | undefined): Library {
  if (files === undefined) return createLibrary([openPack(readBundledPack())]);
  return createLibrary(files.map(openFile));
}

function openFile(file: string): Pack {
  const bytes = readBytes(file);
  try {
    verifyPack(bytes);
    return openPack(bytes);
  } catch (error) {
    if (error instanceof PackError) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  }
}
