import { joinPacks } from '../library/join-packs.ts';
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
  const packs = files === undefined ? [openPack(readBundledPack())] : files.map(openFile);
  const joined = joinPacks(packs.map((pack, at) => ({ id: idIn(packs, at), pack })));
  return createLibrary(
    joined.map(({ pack }) => pack),
    joined.map(({ id }) => id),
  );
}

/** A pack's own id, with its place where an earlier one has the same. */
function idIn(packs: readonly Pack[], at: number): string {
  const { id } = packs[at]!.info;
  return packs.slice(0, at).some(({ info }) => info.id === id) ? `${id}-${at + 1}` : id;
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
