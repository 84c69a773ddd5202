import { MAGIC } from '../pack/layout.ts';

export type FileKind = 'pack' | 'zip' | 'epub' | 'html' | 'json' | 'markdown' | 'text' | 'yaml';

const BY_ENDING: Readonly<Record<string, FileKind>> = {
  pack: 'pack',
  zip: 'zip',
  epub: 'epub',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  yaml: 'yaml',
  yml: 'yaml',
};

/** What a file is: its first bytes decide where they can, else the ending of its name; `null` if neither. */
export function fileKind(path: string, head: Uint8Array): FileKind | null {
  const named = BY_ENDING[/\.([a-z\d]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? ''] ?? null;
  if (MAGIC.every((byte, at) => head[at] === byte)) return 'pack';
  if (startsWith(head, 'PK\u0003\u0004')) return named === 'epub' ? 'epub' : 'zip';
  return named;
}

/** Whether bytes are a web page, whatever the file's name says. */
export function looksLikePage(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(head.subarray(0, 1000));
  return /^\s*(?:<!doctype html|<html|<head|<!--|<\?xml[^>]*>\s*<(?:!doctype )?html)/iu.test(text);
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  return [...ascii].every((letter, at) => bytes[at] === letter.codePointAt(0));
}
