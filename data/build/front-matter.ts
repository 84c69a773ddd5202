/** The keys between the two `---` lines at the head of a document. */

import type { DocumentInfo } from '../model.ts';
import { canonicalTag } from '../text/language-tag.ts';
import { isWebAddress } from '../text/web-address.ts';
import { readText, reportUnknownKeys, type Fields, type Text } from './fields.ts';
import { isCalendarDate } from './partial-date.ts';
import type { Report } from './problems.ts';
import { readTree } from './tree.ts';

const KEYS = [
  'title',
  'publisher',
  'language',
  'url',
  'published',
  'credits',
  'title_ours',
] as const;

export interface FrontMatter {
  /** `null` when something required is missing or wrong; the report says what. */
  info: Omit<DocumentInfo, 'id'> | null;
  body: string;
  /** The line of the file on which `body` begins. */
  bodyLine: number;
}

/** Splits a document's file into its keys and its body; `null` when it has no front matter. */
export function readFrontMatter(text: string, report: Report): FrontMatter | null {
  const parts = /^---[^\S\n]*\n(?<keys>(?:.*\n)*?)---[^\S\n]*(?:\n|$)/u.exec(text);
  if (parts === null) {
    const remedy = 'begin with a line "---", then title, publisher and language, then a line "---"';
    report.error(1, 'the document has no front matter', remedy);
    return null;
  }
  const keys = parts.groups!.keys!;
  const bodyLine = parts[0].split('\n').length;
  const tree = readTree(keys, 2, report);
  if (tree?.kind !== 'map') {
    if (tree !== null || keys.trim() === '') {
      report.error(2, 'the front matter has no keys', 'add title, publisher and language');
    }
    return { info: null, body: text.slice(parts[0].length), bodyLine };
  }
  return {
    info: readInfo({ ...tree, line: 1 }, report),
    body: text.slice(parts[0].length),
    bodyLine,
  };
}

function readInfo(fields: Fields, report: Report): FrontMatter['info'] {
  reportUnknownKeys(fields, KEYS, report);
  const title = readText(fields, 'title', report, true);
  const publisher = readText(fields, 'publisher', report, true);
  const language = checked(readText(fields, 'language', report, true), LANGUAGE, report);
  const rest = {
    titleIsOurs: readSwitch(readText(fields, 'title_ours', report), report),
    url: checked(readText(fields, 'url', report), URL_RULE, report),
    published: checked(readText(fields, 'published', report), PUBLISHED, report),
    credits: readText(fields, 'credits', report)?.text ?? null,
  };
  if (title === null || publisher === null || language === null) return null;
  return {
    title: title.text,
    publisher: publisher.text,
    language: canonicalTag(language)!,
    ...rest,
  };
}

interface Rule {
  isRight(text: string): boolean;
  what: string;
  remedy: string;
}

const LANGUAGE: Rule = {
  isRight: (text) => canonicalTag(text) !== null,
  what: 'is not a language',
  remedy: 'write a tag such as en, es or pt-BR',
};
const URL_RULE: Rule = {
  isRight: isWebAddress,
  what: 'is not a web address',
  remedy: 'begin it with https:// or http://, or leave url out',
};
const PUBLISHED: Rule = {
  isRight: isCalendarDate,
  what: 'is not a date',
  remedy: 'write YYYY, YYYY-MM or YYYY-MM-DD, a day that the calendar has',
};

function checked(text: Text | null, rule: Rule, report: Report): string | null {
  if (text === null || rule.isRight(text.text)) return text?.text ?? null;
  report.error(text.line, `"${text.text.slice(0, 60)}" ${rule.what}`, rule.remedy);
  return null;
}

function readSwitch(text: Text | null, report: Report): boolean {
  if (text === null || text.text === 'false' || text.text === 'true') return text?.text === 'true';
  report.error(text.line, `title_ours is "${text.text.slice(0, 60)}"`, 'write true or false');
  return false;
}
