import { basename, resolve } from 'node:path';
import { buildPack, type Built } from '../build/build.ts';
import { readFolder } from './folder-files.ts';

/** Builds a folder's content; the pack is named after the folder. @throws CommandError */
export function buildFolder(folder: string): Built {
  const id = basename(resolve(folder));
  const words = id.replaceAll(/[-_]+/gu, ' ').trim();
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return buildPack(readFolder(folder), { id, title });
}
