import { expect, test } from 'vitest';
import { isNote } from '../../../data/text/notes.ts';

test.each([
  [
    'who wrote it',
    'Reporting by Ann Lee in Lima; additional reporting by Bo Chi; editing by Di Fo',
  ],
  ['who helped', '— Daily Post writer Ann Lee in Paris contributed to this report.'],
  ['where it stood before', 'This story was originally published by the Daily Post.'],
  ['whose it is', '© 2025 Daily Post. All rights reserved.'],
  ['whom to follow', 'Follow the Daily Post on Facebook, Instagram and YouTube.'],
  ['what to subscribe to', 'To read the full story, please subscribe to the Daily Post.'],
  ['its channel', '¿Ya sabías que en el Diario tenemos canal de Telegram? Únete en este enlace.'],
  ['its agency', 'Con información de la agencia'],
  ['its letter', 'Inscrivez-vous à la lettre du matin.'],
  ['more of it', 'Leia também: O que se sabe do caso'],
  ['its day and hour', 'By Ann Lee, in News, Lima · 31 Jan 2025, 20:02 · 0 Comments'],
])('%s is a note of the publisher', (_, text) => {
  expect(isNote(text)).toBe(true);
});

test.each([
  'Reporters from two papers followed the minister to Lima on Monday.',
  'Subscribers of the railway pension fund will get their money back.',
  'Fuentes de la Policía confirmaron que el detenido es un menor.',
  'The drought contributed to the fall of the government.',
  'He told the court that he had signed up at 8:30 on Monday.',
  'Quelle que soit la suite, le ministre restera à Lima.',
  'Segundo el ministro, la ley se votará el lunes.',
  'Unapologetically outspoken, she left the party.',
])('is none: %s', (text) => {
  expect(isNote(text)).toBe(false);
});

test('a long paragraph is none, whatever it begins with', () => {
  expect(isNote(`Follow us on Facebook. ${'The minister spoke at length. '.repeat(20)}`)).toBe(
    false,
  );
});
