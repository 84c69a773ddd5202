import { describe, expect, test } from 'vitest';
import { originalLink } from '../../../../components/statement/original-link.ts';

describe('the link to the original', () => {
  test('points at a short sentence as a whole', () => {
    expect(originalLink('https://a.example/x', 'CECOT opened in 2023.')).toBe(
      'https://a.example/x#:~:text=CECOT%20opened%20in%202023.',
    );
  });

  test('points at a long sentence by its first and last words', () => {
    const sentence = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ');

    expect(originalLink('https://a.example/x', sentence)).toBe(
      'https://a.example/x#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w24%20w25%20w26%20w27%20w28%20w29',
    );
  });

  test('escapes what separates the parts of a text directive', () => {
    expect(originalLink('https://a.example/', 'a mega-prison, & more')).toContain(
      'a%20mega%2Dprison%2C%20%26%20more',
    );
  });

  test('keeps a fragment that the address has', () => {
    expect(originalLink('https://a.example/#part', 'x')).toBe('https://a.example/#part:~:text=x');
  });

  test('takes the place of a text that the address points at already', () => {
    expect(originalLink('https://a.example/#part:~:text=old', 'x')).toBe(
      'https://a.example/#part:~:text=x',
    );
    expect(originalLink('https://a.example/#', 'x')).toBe('https://a.example/#:~:text=x');
  });

  test('survives half a surrogate pair, and points at nothing without words', () => {
    expect(originalLink('https://a.example/', 'a \ud800 b')).toContain('a%20%EF%BF%BD%20b');
    expect(originalLink('https://a.example/', '  ')).toBe('https://a.example/');
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'java\nscript:alert(1)',
    'file:///etc/passwd',
    'not an address',
    '',
  ])('is none for %j', (url) => {
    expect(originalLink(url, null)).toBeNull();
  });
});
