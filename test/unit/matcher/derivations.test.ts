import { describe, expect, test } from 'vitest';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';
import { expectMarks } from './expect-marks.ts';
import { marked } from './marked.ts';

describe('forms that the press makes of a name', () => {
  test.each([
    ['person', 'J.K. Rowland', '[J. K. Rowland|x], [JK Rowland|x] and [J.K. Rowland|x] said.'],
    ['person', 'Ludwig van Lind', '[Ludwig van Lind|x]: [van Lind|x], [Van Lind|x], [Lind|x].'],
    ['person', 'Karl von der Aue', '[Karl von der Aue|x]: [von der Aue|x], der Aue, Aue.'],
    ['person', 'Charles de Velle', '[Charles de Velle|x]: [de Velle|x], [De Velle|x], Velle.'],
    [
      'person',
      'Omar al-Sadr',
      '[Omar al-Sadr|x]: [al-Sadr|x], [Al-Sadr|x], [Sadr|x], [Omar Sadr|x].',
    ],
    ['person', 'Jean-Luc Mérand', '[Jean Luc Merand|x], [Jean‑Luc Mérand|x]’s, [Mérand|x].'],
    ['person', 'Senator Maria Lind', 'Sen. [Maria Lind|x]; [Senator Lind|x]; [Lind|x].'],
    [
      'organization',
      'Cetra Inc',
      '[Cetra Inc.|x], [Cetra, Inc.|x], [Cetra AG|x], [Cetra S.A.|x], [Cetra|x].',
    ],
    [
      'organization',
      'Department of Fisheries',
      '[Fisheries Department|x], [Dept. of Fisheries|x].',
    ],
    ['organization', 'NALO', 'The [NALO|x], the [N.A.L.O.|x] and nalo.'],
    ['organization', 'The Velden Lakes', '[The Velden Lakes|x]; the [Velden Lakes|x].'],
    ['place', 'Arizona', 'In Tucson, [Ariz|x]., it rained; Ariz rained.'],
    ['place', 'Velden, Ohio', 'In [Velden|x], Ohio.'],
    ['place', 'Velden', "[Velden|x]’s [Velden|x]'s; Veldenian, Veldener."],
    ['place', 'Velden = Veldenian', 'A [Veldenian|x], [Veldenians|x], the [Veldenian|x]’s.'],
    ['person', 'Velden = Veldenian', 'A [Veldenian|x] and Veldenians.'],
  ] as const)('%s %s: %s', (kind, name, text) => expectMarks(kind, name, text));

  test.each([
    ['person', 'Rowland said.', 'J.K. Rowland'],
    ['person', 'Lind said, with Ludwig.', 'Ludwig van Lind'],
    ['organization', 'The CLI said.', 'Cetra Lake Institute'],
  ] as const)('%s: what needs its full name is no mark without: %s', (kind, text, name) => {
    const source = aNameSource({ id: 'x', name, kind, words: ['a', 'b', 'c'] });

    expect(marked([sourceOf([source])], text)).toBe(text);
  });
});

describe('forms by language', () => {
  test.each([
    [
      'es',
      'person',
      'José Luis Rodríguez Zapata',
      '[José Luis Rodríguez Zapata|x]: [Rodríguez Zapata|x], [Zapata|x], [Rodríguez|x].',
    ],
    [
      'es',
      'organization',
      'Asamblea Legislativa',
      'La [asamblea Legislativa|x]; la asamblea legislativa.',
    ],
    [
      'fr',
      'organization',
      'Ministère de la Pêche',
      'Le [ministère de la Pêche|x] et la Pêche; ministère.',
    ],
    ['it', 'organization', 'Corte di Velden', 'La [corte di Velden|x], l’[Corte di Velden|x].'],
    ['pt', 'organization', 'Câmara de Velden', 'A [câmara de Velden|x] e a câmara.'],
    ['de', 'place', 'Velden', '[Veldens|x] Seen, Veldener, die Velden-Straße.'],
    [
      'de',
      'organization',
      'Öffentliches Veldener Archiv',
      'Das [Öffentliche Veldener Archiv|x]; der Leiter des [Öffentlichen Veldener Archivs|x].',
    ],
    [
      'de',
      'organization',
      'Vereinte Seen',
      'In den [Vereinten Seen|x]; das Gebiet [Vereinter Seen|x].',
    ],
    ['de', 'organization', 'Fischerpartei', 'Das Haus der [Fischerpartei|x].'],
    ['en', 'place', 'Velden', 'Veldens is another.'],
  ] as const)('%s: %s %s: %s', (language, kind, name, text) =>
    expectMarks(kind, name, text, language),
  );
});

describe('a German noun before a name', () => {
  test.each([
    'Im alten Hafen [Ostrava|x] und im US-Bundesstaat [Ostrava|x].',
    'Sagte Karim Ostrava; Karim Ostrava kam.',
  ])('%s', (text) => expectMarks('place', 'Ostrava', text, 'de'));

  test.each([
    '[Karim Ostrava|x] kam. Spitzenreiter [Ostrava|x] gab auf, Titelverteidiger [Ostrava|x] nicht.',
    '[Karim Ostrava|x] kam; Anna Ostrava blieb.',
    'Als [Karim Bela Ostrava|x] rief man ihn.',
  ])('%s', (text) => expectMarks('person', 'Karim Ostrava', text, 'de'));
});

describe('words that open a sentence, and titles of one language, are no first names', () => {
  test.each([
    ['fr', '[Karim Ostrava|x] parle. M. [Ostrava|x] part; Cependant [Ostrava|x] reste.'],
    ['fr', '[Karim Ostrava|x] dort à Saint-Ostrava, près de Mme [Ostrava|x].'],
    ['pt', '[Karim Ostrava|x] falou. Embora [Ostrava|x] negue, [Ostrava|x] fica.'],
    ['it', '[Karim Ostrava|x] parla. Tuttavia [Ostrava|x] resta; Secondo [Ostrava|x] basta.'],
    ['es', '[Karim Ostrava|x] habló. Aunque [Ostrava|x] niegue, [Ostrava|x] queda.'],
    ['de', '[Karim Ostrava|x] sprach. Trotzdem [Ostrava|x] hören, sagte [Ostrava|x].'],
    ['en', '[Karim Ostrava|x] spoke. M. Ostrava left.'],
  ])('%s: %s', (language, text) => expectMarks('person', 'Karim Ostrava', text, language));
});

describe('institutions', () => {
  test.each([
    ['OTAN', 'L’[Otan|x] et l’[OTAN|x], sans otan.', 'fr'],
    ['VELDAC', '[Veldac|x] and [VELDAC|x], no veldac.', 'en'],
    ['ICEL', 'The [ICEL|x], not an Icel.', 'en'],
    ['U.S. Treasury', 'The [U.S. Treasury|x] sold U.S. Treasury bonds; its yields rose.', 'en'],
    ['Velden Motor', '[Velden Motor|x] closed a plant. General Motor closed another.', 'en'],
  ])('%s: %s', (name, text, language) => expectMarks('organization', name, text, language));

  test('an office is nobody’s name', () => {
    const anna = aNameSource({ id: 'x', name: 'Anna Ostrava', kind: 'person', aliases: ['CEO'] });

    expect(marked([sourceOf([anna])], 'Anna Ostrava, the CEO')).toBe('[Anna Ostrava|x], the CEO');
  });
});

describe('other scripts, by exact and folded names', () => {
  test.each([
    ['ar', 'صندوق النقد الدولي', 'قال [صندوق النقد الدولي|x] أمس'],
    ['ar', 'القاهرة', 'في [القاهرة|x] أمس'],
    ['he', 'ירושלים', '[ירושלים|x] היא'],
    ['zh', '北京', '他在[北京|x]说'],
    ['ja', '東京', '彼は[東京|x]にいる'],
    ['ko', '서울', '그는 [서울|x]에서 말했다'],
    ['ru', 'Москва', '[МОСКВА|x]; [Москва|x]; москва'],
    ['el', 'Αθήνα', 'Η [ΑΘΗΝΑ|x] και η [Αθήνα|x]'],
    ['tr', 'İstanbul', '[Istanbul|x], [İSTANBUL|x], [ISTANBUL|x]'],
  ])('%s: %s', (language, name, text) => expectMarks('place', name, text, language));
});
