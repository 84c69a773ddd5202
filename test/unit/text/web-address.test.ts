import { expect, test } from 'vitest';
import { isWebAddress } from '../../../data/text/web-address.ts';

test.each([
  'https://example.org/2025/story?id=1#top',
  'HTTP://EXAMPLE.ORG',
  'https://medium.com/@author/a-story', // Half of all blogs have an "@" in their paths.
  'https://example.org/?mail=desk@example.org',
  'https://münchen.example/straße',
])('a link may lead to %s', (text) => {
  expect(isWebAddress(text)).toBe(true);
});

test.each([
  ['another scheme', 'javascript:alert(1)'],
  ['a file', 'file:///etc/passwd'],
  ['a name and a password', 'https://user:secret@example.org/'],
  ['a name alone', 'https://user@example.org/'],
  ['a password alone', 'https://:secret@example.org/'],
  ['white space', 'https://example.org/a b'],
  ['a backslash, which a browser reads as a slash', 'https://example.org\\@other.example/'],
  ['no host', 'https://'],
  ['half an address', 'example.org/story'],
  ['nothing', ''],
  ['nothing at all', null],
])('it may not where there is %s', (_what, text) => {
  expect(isWebAddress(text)).toBe(false);
});
