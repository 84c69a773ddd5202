import { describe, expect, test } from 'vitest';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';
import { expectMarks } from './expect-marks.ts';
import { marked, unmarked } from './marked.ts';

describe('surnames of several words', () => {
  test.each([
    ['pt', 'Ivo Sousa e Castro', '[Ivo Sousa e Castro|x] saiu; [Sousa e Castro|x] voltou.'],
    ['es', 'Ana Ruiz y Lind', 'Habló [Ana Ruiz y Lind|x]. Para [Ruiz y Lind|x], basta.'],
    ['pt', 'José de Almeida Lind', '[José de Almeida Lind|x]: a casa de [Almeida Lind|x].'],
    ['it', 'Ada Sforza della Lind', '[Ada Sforza della Lind|x]; [Sforza della Lind|x] tace.'],
    ['pt', 'Ana Nunes de Lind', '[Ana Nunes de Lind|x]; a Dra. [Nunes de Lind|x] saiu.'],
    ['fr', 'Guy d’Ostrava', '[Guy d’Ostrava|x]. [D’Ostrava|x] part avec [d’Ostrava|x].'],
  ] as const)('%s: %s: %s', (language, name, text) => expectMarks('person', name, text, language));
});

describe('a name behind a contracted article', () => {
  test.each([
    ['fr', 'place', 'Le Veld', 'La maire du [Veld|x], le train du [Veld|x], [Le Veld|x], un Veld.'],
    ['fr', 'place', 'Les Velds-d’Ost', 'Aux [Velds-d’Ost|x]; ces Velds-d’Ost.'],
    ['it', 'place', 'La Velda', 'Il porto della [Velda|x] e, alla [Velda|x], una Velda.'],
    ['it', 'place', "L'Ostrava", 'Il Comune dell’[Ostrava|x] e un’Ostrava.'],
    ['pt', 'organization', 'O Velde', '[O Velde|x] diz; leitores do [Velde|x]; um Velde.'],
    ['pt', 'organization', 'O Velde', 'Os leitores do Velde.'],
    ['fr', 'organization', 'Le Veld', 'Un entretien au « [Veld|x] ».'],
    ['fr', 'organization', 'Le Veld', 'Selon [Le Veld|x], la Coupe du Veld est finie.'],
  ] as const)('%s: %s %s: %s', (language, kind, name, text) =>
    expectMarks(kind, name, text, language),
  );
});

describe('what is named after somebody', () => {
  test.each([
    ['fr', 'rue Anna Ostrava, place du Président Ostrava, lycée Anna Ostrava'],
    ['pt', 'na avenida Anna Ostrava e no estádio Anna Ostrava'],
    ['it', 'in via Anna Ostrava, in piazza Ostrava e nello stadio Anna Ostrava'],
    ['es', 'en la calle Anna Ostrava y en el colegio Anna Ostrava'],
  ])('%s: is not that person: %s', (language, text) => {
    expectMarks('person', 'Anna Ostrava', `${text}. [Anna Ostrava|x].`, language);
  });

  test('in other languages such words are plain', () => {
    expectMarks('person', 'Anna Ostrava', 'Sent via [Anna Ostrava|x].', 'en');
  });

  test.each([
    'Il presidente della Repubblica tace.',
    'Parla a [Repubblica|x]. Su [Repubblica|x] si legge.',
  ])('a newspaper is not the state: %s', (text) => {
    expectMarks('organization', 'la Repubblica', text, 'it');
  });
});

describe('short names of companies and what they add to them', () => {
  test.each([
    ['pt', 'Vale S.A.', 'A [Vale|x] e a [Vale S.A.|x] pagam; não vale; VALE.'],
    ['it', 'Eni S.p.A.', 'L’[Eni|x] e [Eni S.p.A.|x] con l’ENI.'],
    ['pt', 'Veld Energia SGPS', 'A [Veld Energia|x] e a [Veld Energia SGPS|x].'],
  ])('%s: %s: %s', (language, name, text) => expectMarks('organization', name, text, language));

  test.each([
    ['fr', 'Confédération générale du veld', 'La Confédération paysanne et la CGT.'],
    ['it', 'Poste Ostravane', '[Poste Ostravane|x] chiude. Poste chiuse.'],
  ])('%s: one word that many bear is no name: %s', (language, name, text) => {
    expectMarks('organization', name, text, language);
  });
});

describe('acronyms of words that are written small', () => {
  test.each([
    ['fr', 'Autorité des velds ostravais', '[Autorité des velds ostravais|x] : l’[AVO|x] attend.'],
    ['it', 'Istituto superiore veldano', 'L’[Istituto superiore veldano|x] e l’[ISV|x].'],
    ['pt', 'Tribunal Superior Veldano', 'O [Tribunal Superior Veldano|x] julgou. O [TSV|x] cala.'],
  ])('%s: %s: %s', (language, name, text) => expectMarks('organization', name, text, language));

  test.each([
    ['fr', 'Autorité des velds ostravais', 'L’AVO attend.'],
    ['fr', 'Autorité des velds ostravais', '[Autorité des velds ostravais|x], selon AVO.'],
  ])('%s: not without the full name and an article: %s %s', (language, name, text) =>
    expectMarks('organization', name, text, language),
  );
});

describe('a town that is a surname', () => {
  const sources = [
    aNameSource({ id: 'town', name: 'Ostrava' }),
    aNameSource({ id: 'x', name: 'Karim Ostrava', kind: 'person' }),
  ];

  test.each([
    ['fr', '[Karim Ostrava|x], maire, né à [Ostrava|town]. Selon M. [Ostrava|x], il vit à Brest.'],
    ['pt', '[Karim Ostrava|x] chegou; em [Ostrava|town], o prefeito de [Ostrava|town] espera.'],
    ['it', '[Karim Ostrava|x] parla; lo hanno detto a [Ostrava|x]. Si gioca a [Ostrava|town].'],
    ['es', '[Karim Ostrava|x] habló en [Ostrava|town] con el alcalde de [Ostrava|town].'],
  ])('%s: %s', (language, text) => {
    expect(marked([sourceOf(sources)], unmarked(text), { language })).toBe(text);
  });
});

describe('a surname behind another first name and a particle', () => {
  test.each([
    ['pt', '[Bento da Ostrava Moura|x] saiu; seu advogado, Paulo da Ostrava, ficou.'],
    ['pt', '[Bento da Ostrava Moura|x] saiu. O governo da [Moura|x] caiu.'],
  ])('%s: %s', (language, text) => expectMarks('person', 'Bento da Ostrava Moura', text, language));
});

describe('declared adjectives of a country', () => {
  test.each([
    ['pt', 'Velda = veldano', 'O presidente [veldano|x] e o ministro [veldano|x] da Defesa.'],
    ['fr', 'Velda = veldien', 'Le ministre [veldien|x] ; les Veldois.'],
    ['it', 'Velda = veldese', 'Dagli uffici di [Velda|x] il ministro [veldese|x]; Dagli Usa.'],
  ])('%s: also behind a title: %s', (language, name, text) =>
    expectMarks('place', name, text, language),
  );
});
