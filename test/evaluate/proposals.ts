/** How well the entities of a saved article are found: proposals against NER sets, span and kind. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { proposeEntities } from '../../data/proposals/propose.ts';
import type { ProposedKind, Sign } from '../../data/proposals/spot.ts';

const SETS = ['wikigold-en', 'wikineural-en', 'wikineural-es'];
const LINKING = resolve(import.meta.dirname, '../../../shared/corpora/linking');
const GOLD_KIND: Record<ProposedKind, string> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
};

interface Row {
  lang: string;
  text: string;
  mentions: { start: number; end: number; type: string }[];
}

interface Tally {
  /** Mentions of people, places and organizations in the gold. */
  wanted: number;
  proposed: number;
  /** Same span and kind. */
  right: number;
  /** Same span, whatever the kind. */
  spans: number;
  bySign: Map<Sign, { proposed: number; right: number }>;
}

/** The table's lines: a set each, then the signs over all sets. */
export function proposalTable(): string[] {
  const tallies = SETS.map((set) => ({ set, tally: tallyOf(readRows(set)) }));
  return [
    '| set | names wanted | proposed | precision | recall | span alone |',
    '|---|---|---|---|---|---|',
    ...tallies.map(({ set, tally: { wanted, proposed, right, spans } }) =>
      row(
        set,
        wanted,
        proposed,
        share(right, proposed),
        share(right, wanted),
        share(spans, proposed),
      ),
    ),
    '',
    '| sign | proposed | right |',
    '|---|---|---|',
    ...signRows(tallies.map(({ tally }) => tally)),
  ];
}

function readRows(set: string): Row[] {
  const lines = gunzipSync(readFileSync(join(LINKING, `${set}.jsonl.gz`))).toString('utf8');
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function tallyOf(rows: readonly Row[]): Tally {
  const tally: Tally = { wanted: 0, proposed: 0, right: 0, spans: 0, bySign: new Map() };
  for (const { text, lang, mentions } of rows) {
    const gold = new Map(mentions.map(({ start, end, type }) => [`${start}-${end}`, type]));
    tally.wanted += mentions.filter(({ type }) => type !== 'MISC').length;
    for (const proposal of proposeEntities(text, lang)) {
      for (const { start, end } of proposal.mentions)
        count(tally, proposal.sign, GOLD_KIND[proposal.kind], gold.get(`${start}-${end}`));
    }
  }
  return tally;
}

function count(tally: Tally, sign: Sign, kind: string, gold: string | undefined): void {
  const ofSign = tally.bySign.get(sign) ?? { proposed: 0, right: 0 };
  tally.bySign.set(sign, ofSign);
  const right = Number(gold === kind);
  tally.proposed++;
  tally.right += right;
  tally.spans += Number(gold !== undefined);
  ofSign.proposed++;
  ofSign.right += right;
}

function signRows(tallies: readonly Tally[]): string[] {
  const signs = new Set(tallies.flatMap(({ bySign }) => [...bySign.keys()]));
  return [...signs].map((sign) => {
    const counts = tallies.flatMap(({ bySign }) => bySign.get(sign) ?? []);
    const proposed = counts.reduce((sum, one) => sum + one.proposed, 0);
    const right = counts.reduce((sum, one) => sum + one.right, 0);
    return row(sign, proposed, share(right, proposed));
  });
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
