/** A small pack of the reader's own, and a paragraph that names what is in it. */

import { strToU8, zipSync } from 'fflate';
import { buildPack } from '../../../data/build/build.ts';
import { writePack } from '../../../data/pack/write.ts';

export const VALLEY = {
  'valley/entities.yaml':
    '- {id: vilmar-bridge, name: Vilmar Bridge, kind: facility, label: bridge over the Vil}\n' +
    '- {id: ana-tolentu, name: Ana Tolentu, kind: person}\n',
  'valley/documents/bridge.md':
    '---\ntitle: The bridge\npublisher: The Valley Paper\npublished: 2024-05\nlanguage: en\n---\n' +
    'The Vilmar Bridge carries the road to Opal. Ana Tolentu opened the Vilmar Bridge in May 2024.\n',
  'valley/topics.yaml':
    '- topic: The road to Opal\n' +
    '  words: [traffic, lorry, bypass]\n' +
    '  statements: [{document: bridge, starts: The Vilmar Bridge carries}]\n',
};

export const VALLEY_PARAGRAPH = `<p>The Vilmar Bridge was closed for an hour on Sunday while Ana
  Tolentu crossed it on foot, followed by many people from the towns around it.</p>`;

/** Files by path as one zip. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

/** A zip of very many small files. */
export function hugeZip(files: number): Uint8Array {
  const one = strToU8('x');
  const names = Array.from({ length: files }, (_, at) => [`${at}.txt`, one]);
  return zipSync(Object.fromEntries(names), { level: 0 });
}

/** The valley's folder by another name. */
export function inFolder(name: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(VALLEY).map(([path, text]) => [path.replace('valley', name), text]),
  );
}

/** The same as a pack. */
export function aPack(id: string): Uint8Array {
  const files = Object.entries(inFolder('')).map(([path, text]) => ({ path: path.slice(1), text }));
  const { content } = buildPack(files, { id, title: `The ${id} pack` });
  return writePack(content!);
}

const BRIDGE = VALLEY['valley/documents/bridge.md'];

/** Two documents of like words, of which one is what an entity and a topic rest on. */
export const GORGE: Readonly<Record<string, string>> = {
  ...inFolder('gorge'),
  'gorge/documents/bridge.md': BRIDGE.replace('The bridge', 'The bridge in the gorge'),
  'gorge/documents/more.md': BRIDGE,
  'gorge/entities.yaml':
    '- {id: vilmar-bridge, name: Vilmar Bridge, kind: facility,\n' +
    '   definition: {document: bridge, starts: The Vilmar Bridge carries}}\n',
};
