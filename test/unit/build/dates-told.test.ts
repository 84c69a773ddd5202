import { describe, expect, test } from 'vitest';
import { datesTold } from '../../../data/build/dates-told.ts';

describe('the dates that a sentence tells', () => {
  test.each([
    ['en', 'The government used the Alien Enemies Act of 1798 to deport them.'],
    ['en', 'It was last used in the War of 1812.'],
    ['en', 'Nobody had invoked the Convention on the Rights of the Child of 1989.'],
    ['es', 'El gobierno usó la Ley de Enemigos Extranjeros de 1798.'],
    ['pt', 'O governo usou a Lei dos Inimigos Estrangeiros de 1798.'],
  ])('are none within the name of a law or a war: %s, %s', (language, text) => {
    expect(datesTold(text, language)).toEqual([]);
  });

  test.each([
    ['en', 'The Alien Enemies Act is a law of 1798.', ['1798']],
    ['en', 'The Alien Enemies Act of 1798 was used on 15 March 2025.', ['2025-03-15']],
    ['en', 'The FMLN’s offensive of 1989 hit the capital.', ['1989']],
    ['en', 'Congress passed the Act in 1798.', ['1798']],
    ['en', 'The peace accord of 1992 ended the war.', ['1992']],
    ['en', 'The Constitution was adopted in March of 1983.', ['1983-03']],
  ])('are the others: %s, %s', (language, text, dates) => {
    expect(datesTold(text, language).map(({ date }) => date)).toEqual(dates);
  });
});
