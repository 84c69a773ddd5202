import { describe, expect, test } from 'vitest';
import { readMarkdown, readPlainText } from '../../../data/import/read-text.ts';
import { readJson } from '../../../data/import/read-json.ts';

describe('Markdown', () => {
  test('without front matter is titled by its first heading, else by its file', () => {
    expect(readMarkdown('Intro.\n\n# The *bridge* #\n\nIt opened.', 'n/x.md')).toMatchObject({
      title: 'The bridge',
      titleIsOurs: false,
    });
    expect(readMarkdown('It opened.', 'notes/my-bridge_notes.md')).toMatchObject({
      title: 'My bridge notes',
      titleIsOurs: true,
    });
  });

  test('with front matter of another program brings what of it we know', () => {
    const text = [
      '---',
      'title: "The bridge: an inquiry"',
      'tags: [bridge, river]',
      'date: 2025-03-16T23:10:00-04:00',
      'Author: [Ann Miller, Bo Lee]',
      'source: https://daily.example/bridge',
      'lang: en_GB',
      '---',
      'It opened.',
    ].join('\n');

    expect(readMarkdown(text, 'x.md')).toMatchObject({
      title: 'The bridge: an inquiry',
      published: '2025-03-16',
      credits: 'Ann Miller, Bo Lee',
      url: 'https://daily.example/bridge',
      language: 'en-GB',
      body: { kind: 'markdown', text: 'It opened.' },
    });
  });

  test('that is a document of ours stays as it is, byte for byte', () => {
    const file = '---\ntitle: A\npublisher: P\nlanguage: en\n---\nIt  opened.\n\n* one\n';

    expect(readMarkdown(file, 'x.md').body).toEqual({ kind: 'document', file });
  });

  test.each([
    ['url: javascript:alert(1)', { url: null }],
    ['url: https://user:secret@x.example/', { url: null }],
    ['date: 2025-02-30', { published: null }],
    ['language: klingonish-nonsense-x!', { language: null }],
  ])('%s is not believed', (line, expected) => {
    expect(readMarkdown(`---\ntitle: A\n${line}\n---\nText.`, 'x.md')).toMatchObject(expected);
  });
});

describe('plain text', () => {
  test.each([
    ['paragraphs parted by blank lines', 'A title\n\nOne.\n\nTwo.', 'A title', ['One.', 'Two.']],
    ['lines that are paragraphs', 'One is here.\nTwo.', 'X', ['One is here.', 'Two.']],
    [
      'lines broken by an old program',
      `${'word '.repeat(14)}\n${'word '.repeat(14)}\nlast.`,
      'X',
      [`${'word '.repeat(28)}last.`],
    ],
  ])('%s', (_what, text, title, paragraphs) => {
    expect(readPlainText(text, 'x.txt')).toMatchObject({
      title,
      body: { kind: 'paragraphs', paragraphs },
    });
  });
});

describe('JSON', () => {
  const one = { title: 'A', text: 'One.\nTwo.', source: 'The Daily', date: '2025-03-16' };

  test.each([
    ['one object', one],
    ['a list', [one]],
    ['a list within an object', { version: 1, articles: [one] }],
  ])('%s', (_what, value) => {
    expect(readJson(JSON.stringify(value), 'x.json')).toMatchObject([
      {
        ...{ title: 'A', publisher: 'The Daily', published: '2025-03-16' },
        body: { kind: 'paragraphs', paragraphs: ['One.', 'Two.'] },
      },
    ]);
  });

  test.each([
    ['what is cut', '{"a": ', 'jsonDamaged'],
    ['an object without a text', '{"a": 1}', 'jsonStrange'],
    ['an empty list', '[]', 'jsonStrange'],
    ['a text alone', '"text"', 'jsonStrange'],
    ['deep nesting', '['.repeat(100_000), 'tooDeep'],
    ['nesting within a text', `{"text": ${'['.repeat(9999)}${']'.repeat(9999)}}`, 'tooDeep'],
  ])('%s is refused', (_what, text, reason) => {
    expect(() => readJson(text, 'x.json')).toThrow(expect.objectContaining({ reason }));
  });

  test('keys that reach into JavaScript reach nothing', () => {
    readJson('{"__proto__": {"polluted": 1}, "constructor": {"x": 1}, "text": "One."}', 'x.json');

    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
