import { expect, test } from 'vitest';
import { aFolder, FRONT, problemsOf } from './a-folder.ts';

const DOCUMENT = 'documents/opening.md';
const BODY = 'Bluegate opened in 2023. Ann Miller praised Bluegate.';

/** A document whose front matter has one line replaced or added. */
function withFront(line: string): Record<string, string> {
  const key = line.split(':')[0]!;
  const lines = FRONT.split('\n');
  const at = lines.findIndex((other) => other.startsWith(`${key}:`));
  if (at < 0) lines.splice(4, 0, line);
  else lines[at] = line;
  return { [DOCUMENT]: `${lines.join('\n')}\n${BODY}\n` };
}

/** Errors begin with `!`. */
const CASES: readonly [what: string, files: Record<string, string | null>, problem: string][] = [
  [
    'no front matter',
    { [DOCUMENT]: BODY },
    '! documents/opening.md:1: the document has no front matter, begin with a line "---", then title, publisher and language, then a line "---"',
  ],
  [
    'front matter without keys',
    { [DOCUMENT]: `---\n---\n${BODY}` },
    '! documents/opening.md:2: the front matter has no keys, add title, publisher and language',
  ],
  [
    'front matter that is text',
    { [DOCUMENT]: `---\nhello\n---\n${BODY}` },
    '! documents/opening.md:2: the front matter has no keys, add title, publisher and language',
  ],
  [
    'a colon in an unquoted title',
    withFront('title: A: b'),
    '! documents/opening.md:2: this is not YAML (Nested mappings are not allowed in compact mappings), mend it here or put the text in double quotes',
  ],
  [
    'a key twice',
    withFront('xx: 1\nxx: 2'),
    '! documents/opening.md:6: this is not YAML (Map keys must be unique), mend it here or put the text in double quotes',
  ],
  [
    'no title',
    { [DOCUMENT]: `${FRONT.replace('title: Prison opens\n', '')}\n${BODY}` },
    '! documents/opening.md:1: title is missing, add "title: ..."',
  ],
  [
    'an empty publisher',
    withFront('publisher:'),
    '! documents/opening.md:3: publisher is empty, fill it in or leave it out',
  ],
  [
    'a list as title',
    withFront('title: [a, b]'),
    '! documents/opening.md:2: title is not text, write one text, in double quotes if need be',
  ],
  [
    'a wrong language',
    withFront('language: english!'),
    '! documents/opening.md:4: "english!" is not a language, write a tag such as en, es or pt-BR',
  ],
  [
    'an unknown key',
    withFront('author: Me'),
    'documents/opening.md:5: "author" is not a known key, use one of title, publisher, language, url, published, credits, title_ours',
  ],
  [
    'a script as address',
    withFront('url: "javascript:alert(1)"'),
    '! documents/opening.md:5: "javascript:alert(1)" is not a web address, begin it with https:// or http://, or leave url out',
  ],
  [
    'an address without host',
    withFront('url: https://'),
    '! documents/opening.md:5: "https://" is not a web address, begin it with https:// or http://, or leave url out',
  ],
  [
    'an address that poses as another',
    withFront('url: https://apnews.com@evil.test/'),
    '! documents/opening.md:5: "https://apnews.com@evil.test/" is not a web address, begin it with https:// or http://, or leave url out',
  ],
  [
    'a day that the calendar lacks',
    withFront('published: 2025-02-30'),
    '! documents/opening.md:5: "2025-02-30" is not a date, write YYYY, YYYY-MM or YYYY-MM-DD, a day that the calendar has',
  ],
  [
    'a month that the calendar lacks',
    withFront('published: 2025-13'),
    '! documents/opening.md:5: "2025-13" is not a date, write YYYY, YYYY-MM or YYYY-MM-DD, a day that the calendar has',
  ],
  [
    'a date in words',
    withFront('published: March 2025'),
    '! documents/opening.md:5: "March 2025" is not a date, write YYYY, YYYY-MM or YYYY-MM-DD, a day that the calendar has',
  ],
  [
    'a title_ours that is neither',
    withFront('title_ours: maybe'),
    '! documents/opening.md:5: title_ours is "maybe", write true or false',
  ],
  [
    'an empty body',
    { [DOCUMENT]: `${FRONT}\n\n * * *\n` },
    '! documents/opening.md:6: the document has no text, write it below the second "---"',
  ],
  [
    'a reserved id',
    { 'documents/__proto__.md': `${FRONT}\n${BODY}` },
    '! documents/__proto__.md:1: "__proto__" cannot be an id, choose another',
  ],
  [
    'an id with a space',
    { 'documents/a b.md': `${FRONT}\n${BODY}` },
    '! documents/a b.md:1: "a b" cannot be an id, use letters, digits and hyphens, 128 at most',
  ],
  [
    'another file',
    { 'documents/notes.txt': 'x' },
    'documents/notes.txt:1: this file is not read, keep documents as documents/NAME.md',
  ],
];

test.each(CASES)('names file, line and remedy of %s', (_, files, problem) => {
  expect(problemsOf(aFolder(files))).toContain(problem);
});
