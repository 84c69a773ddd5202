import { basename, resolve } from 'node:path';
import { buildPack, type Built } from '../build/build.ts';
import { titleOfName } from '../text/title-of-name.ts';
import { readFolder } from './folder-files.ts';

/** Builds a folder's content; the pack is named after the folder. @throws CommandError */
export function buildFolder(folder: string): Built {
  const id = basename(resolve(folder));
  return buildPack(readFolder(folder), { id, title: titleOfName(id) });
}
