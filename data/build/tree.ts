/**
 * YAML as the build reads it: text, lists and maps that know their line. Every scalar is text, so that
 * `no`, `2025` and `1e3` mean what they look like; keys live in a Map, so that none can reach a prototype.
 */

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
} from 'yaml';
import { MAX_YAML_DEPTH } from '../limits/building.ts';
import { harmless } from '../text/harmless.ts';
import type { Report } from './problems.ts';

export type Tree =
  | { kind: 'text'; line: number; text: string }
  | { kind: 'list'; line: number; items: readonly Tree[] }
  | { kind: 'map'; line: number; entries: ReadonlyMap<string, Entry> };

export interface Entry {
  /** The key's line. */
  line: number;
  value: Tree;
}

interface Reading {
  report: Report;
  lineOf(node: unknown): number;
}

/**
 * Reads YAML; `firstLine` is the line of the file on which `text` begins. `null` when the text is empty
 * or cannot be read, which `report` then holds.
 */
export function readTree(text: string, firstLine: number, report: Report): Tree | null {
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(lines.linePos(offset).line, 1) + firstLine - 1;
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
    });
    for (const error of document.errors) {
      report.error(
        lineAt(error.pos[0]),
        `this is not YAML (${firstSentence(error.message)})`,
        REMEDY,
      );
    }
    if (document.errors.length > 0 || document.contents === null) return null;
    const lineOf = (node: unknown) => lineAt((node as Node | null)?.range?.[0] ?? 0);
    return toTree(document.contents, { report, lineOf }, 0);
  } catch (error) {
    // The parser recurses: a text nested a hundred thousand deep ends here.
    if (!(error instanceof RangeError)) throw error;
    report.error(firstLine, 'this YAML is nested too deeply to be read', 'flatten it');
    return null;
  }
}

const REMEDY = 'mend it here or put the text in double quotes';

function firstSentence(message: string): string {
  return message.split('\n', 1)[0]!.replace(/[.:]$/u, '');
}

function toTree(node: Node, reading: Reading, depth: number): Tree | null {
  const line = reading.lineOf(node);
  if (depth > MAX_YAML_DEPTH) {
    reading.report.error(line, 'this YAML is nested too deeply to be read', 'flatten it');
    return null;
  }
  if (isScalar(node)) return { kind: 'text', line, text: cleanValue(String(node.value ?? '')) };
  if (isSeq(node))
    return { kind: 'list', line, items: items(node.items as Node[], reading, depth) };
  if (isMap(node))
    return { kind: 'map', line, entries: entries(node.items as Pair[], reading, depth) };
  const what = isAlias(node) ? `*${node.source} points elsewhere` : 'this is no text, list or map';
  reading.report.error(line, what, 'write the value out here');
  return null;
}

function items(nodes: readonly Node[], reading: Reading, depth: number): Tree[] {
  return nodes.map((node) => toTree(node, reading, depth + 1)).filter((tree) => tree !== null);
}

function entries(pairs: readonly Pair[], reading: Reading, depth: number): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const { key, value } of pairs) {
    const line = reading.lineOf(key);
    if (!isScalar(key)) {
      reading.report.error(line, 'this key is not text', 'use one word as the key');
      continue;
    }
    const tree = value === null ? emptyText(line) : toTree(value as Node, reading, depth + 1);
    if (tree !== null) found.set(cleanValue(String(key.value)), { line, value: tree });
  }
  return found;
}

function emptyText(line: number): Tree {
  return { kind: 'text', line, text: '' };
}

/** Escapes can bring in what cleaning the file has taken out. */
function cleanValue(text: string): string {
  return harmless(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
}
