/**
 * How well the names of a saved article are found in the stored news pages that came with their text:
 * proposals as the save page lists them, judged by hand. The judgements hold hashes, no text: of every
 * proposal on all English and Spanish pages whether it is right, and of some pages every person, place
 * and organization that they name.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { newEntitiesIn } from '../../data/import/entities-of-article.ts';

const PAGES = resolve(import.meta.dirname, '../../../shared/corpora/pages');
const JUDGEMENTS = resolve(import.meta.dirname, '../fixtures/saved-names.tsv');

interface Judged {
  right: Set<string>;
  wrong: Set<string>;
  /** Of a page that was read in full: each entity, by the hashes of what it is called. */
  wanted: string[][];
}

/** What is proposed of one page, by hash. */
export interface ProposedOfPage {
  page: string;
  language: string;
  proposed: string[];
}

/** The table's lines. */
export function savedNamesTable(): string[] {
  const judged = readJudgements();
  const pages = proposedOfPages().filter(({ page }) => judged.has(page));
  const rows = ['en', 'es'].map((language) => {
    const some = pages.filter((page) => page.language.startsWith(language));
    return row(language, some, judged);
  });
  return [
    '| pages | number | proposed | right | not judged | precision | read in full | names there | recall |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
    row('all', pages, judged),
  ];
}

/** The proposals of every stored article whose text was set down by hand. */
export function proposedOfPages(): ProposedOfPage[] {
  return readFileSync(`${PAGES}/index.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { id: string; lang: string; page_kind: string; gold: string },
    )
    .filter(({ lang, page_kind, gold }) => {
      return page_kind === 'article' && gold === 'full' && /^(?:en|es)/u.test(lang);
    })
    .map(({ id, lang }) => {
      const { paragraphs } = JSON.parse(readFileSync(`${PAGES}/gold/${id}.json`, 'utf8'));
      const found = newEntitiesIn({
        ...{ paragraphs, language: lang },
        mentions: paragraphs.map(() => []),
      });
      return {
        page: id,
        language: lang,
        proposed: found.map(({ kind, name }) => hashOf(kind, name)),
      };
    });
}

/** A name and its kind as ten hexadecimal digits. */
export function hashOf(kind: string, name: string): string {
  return createHash('sha256').update(`${kind} ${name}`).digest('hex').slice(0, 10);
}

function readJudgements(): Map<string, Judged> {
  const judged = new Map<string, Judged>();
  for (const line of readFileSync(JUDGEMENTS, 'utf8').trim().split('\n')) {
    const [page = '', verdict, hashes = ''] = line.split('\t');
    const of = judged.get(page) ?? { right: new Set(), wrong: new Set(), wanted: [] };
    judged.set(page, of);
    for (const hash of hashes.split(',')) (verdict === 'wrong' ? of.wrong : of.right).add(hash);
    if (verdict === 'wanted') of.wanted.push(hashes.split(','));
  }
  return judged;
}

function row(
  title: string,
  pages: readonly ProposedOfPage[],
  judged: ReadonlyMap<string, Judged>,
): string {
  const sum = (count: (page: ProposedOfPage, of: Judged) => number) =>
    pages.reduce((all, page) => all + count(page, judged.get(page.page)!), 0);
  const proposed = sum((page) => page.proposed.length);
  const right = sum((page, of) => page.proposed.filter((hash) => of.right.has(hash)).length);
  const wrong = sum((page, of) => page.proposed.filter((hash) => of.wrong.has(hash)).length);
  const full = sum((_page, { wanted }) => Number(wanted.length > 0));
  const wanted = sum((_page, of) => of.wanted.length);
  const found = sum(
    (page, of) =>
      of.wanted.filter((names) => names.some((hash) => page.proposed.includes(hash))).length,
  );
  const cells = [
    ...[title, pages.length, proposed, right, proposed - right - wrong],
    ...[share(right, right + wrong), full, wanted, share(found, wanted)],
  ];
  return `| ${cells.join(' | ')} |`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
