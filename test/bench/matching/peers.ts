/** What else finds many names in a text: packages, and the ways that need none. */

import { AhoCorasick } from '@monyone/aho-corasick/fast';
import FlashText from 'flashtext.js';
import type { Method } from './method.ts';

export const PEERS: readonly Method[] = [
  { name: 'flashtext.js (no places, ASCII words)', maxNames: 100_000, build: buildFlashText },
  { name: '@monyone/aho-corasick/fast (whole words)', maxNames: 10_000, build: buildAhoCorasick },
  { name: 'trie of Maps of words', maxNames: 500_000, build: buildWordTrie },
  { name: 'RegExp, giu, not within words', maxNames: 100_000, build: buildRegExp },
];

function buildFlashText(names: readonly string[]): (text: string) => number {
  const flash = new FlashText(false);
  for (const name of names) flash.addKeyword(name);
  return (text) => flash.extractKeywords(text).length;
}

const LETTER = /[\p{L}\p{N}_]/u;

function buildAhoCorasick(names: readonly string[]): (text: string) => number {
  const automaton = new AhoCorasick(lowerCased(names));
  return (text) => {
    const lower = text.toLowerCase();
    const isWhole = (begin: number, end: number) =>
      !LETTER.test(lower.charAt(begin - 1)) && !LETTER.test(lower.charAt(end));
    return automaton.matchInText(lower).filter(({ begin, end }) => isWhole(begin, end)).length;
  };
}

function buildRegExp(names: readonly string[]): (text: string) => number {
  const longestFirst = lowerCased(names).sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${sources.join('|')})(?![\\p{L}\\p{N}_])`,
    'giu',
  );
  return (text) => {
    let found = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(text) !== null) found++;
    return found;
  };
}

interface Node {
  next: Map<string, Node>;
  isName: boolean;
}

/** Every word and every gap between words is a step: Unicode words, the longest name, places. */
function buildWordTrie(names: readonly string[]): (text: string) => number {
  const root: Node = { next: new Map(), isName: false };
  for (const name of lowerCased(names)) {
    let node = root;
    for (const [part] of name.matchAll(PARTS)) {
      let next = node.next.get(part);
      if (next === undefined) node.next.set(part, (next = { next: new Map(), isName: false }));
      node = next;
    }
    node.isName = true;
  }
  return (text) => countInTrie(root, text.toLowerCase());
}

const PARTS = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_]+/gu;

function countInTrie(root: Node, text: string): number {
  let found = 0;
  for (let at = partEnd(text, 0, false); at < text.length; at = partEnd(text, at, false)) {
    let best = -1;
    let end = at;
    for (let node: Node | undefined = root; node !== undefined;) {
      if (node.isName) best = end;
      if (node.next.size === 0 || end >= text.length) break;
      const from = end;
      end = partEnd(text, from, isWordUnit(text.charCodeAt(from)));
      node = node.next.get(text.slice(from, end));
    }
    if (best >= 0) found++;
    at = best >= 0 ? best : partEnd(text, at, true);
  }
  return found;
}

function partEnd(text: string, from: number, isWord: boolean): number {
  let end = from;
  while (end < text.length && isWordUnit(text.charCodeAt(end)) === isWord) end++;
  return end;
}

/** 0: no text had the unit yet, 1: none of a word, 2: of a word. */
const kinds = new Uint8Array(65_536);

function isWordUnit(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = LETTER.test(String.fromCharCode(unit)) ? 2 : 1;
  return kinds[unit] === 2;
}

function lowerCased(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toLowerCase()))];
}
