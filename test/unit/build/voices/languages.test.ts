import { describe, expect, test } from 'vitest';
import { readVoices } from './read-voices.ts';

const SENTENCES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  es: [
    ['La alcaldesa Ana Ruiz dijo que el puente es seguro.', 'Ana Ruiz'],
    ['"Es seguro", afirmó Ana Ruiz.', 'Ana Ruiz'],
    ['El puente es seguro, según la alcaldesa Ana Ruiz.', 'Ana Ruiz'],
    ['De acuerdo con los ingenieros, el puente es seguro.', 'ingenieros'],
    ['Los vecinos denuncian que hay ruido.', 'vecinos'],
    ['Ana Ruiz ha prometido un puente nuevo.', 'Ana Ruiz'],
    ['El director del puente, Luis Gil, aseguró que no hay óxido.', 'Luis Gil'],
    ['Un vecino que vio el accidente contó que hubo gritos.', 'vecino'],
    ['El puente fue descrito por Ana Ruiz como una joya.', 'Ana Ruiz'],
    ['El portavoz del ministerio negó los hechos.', 'ministerio'],
    ['El puente es seguro, informa The Daily.', 'document'],
    ['Ana Ruiz anunció el 17 de julio de 2025 que habrá obras.', 'Ana Ruiz'],
    ['"No nos avisaron", lamentó una vecina.', 'vecina'],
    ['Ana Ruiz anunció una revisión.', 'document'],
    ['La asamblea declaró el lunes día festivo.', 'document'],
    ['Ana Ruiz declaró que el puente es seguro.', 'Ana Ruiz'],
    ['Ana Ruiz no dijo cuándo abrirá.', 'document'],
    ['Se dice que el puente es viejo.', 'document'],
  ],
  fr: [
    ['La maire Anne Petit a déclaré que le pont est sûr.', 'Anne Petit'],
    ['« Il est sûr », a affirmé Anne Petit.', 'Anne Petit'],
    ['« Personne ne nous a prévenus », regrette une habitante.', 'habitante'],
    ['Selon les ingénieurs, le pont est sûr.', 'ingénieurs'],
    ["D'après la mairie, le pont est sûr.", 'mairie'],
    ['Des experts jugent le pont dangereux.', 'experts'],
    ['Anne Petit, maire de Lyon, estime que le pont est vieux.', 'Anne Petit'],
    ['Le porte-parole du gouvernement a nié les faits.', 'gouvernement'],
    ['Le pont est vieux, rapporte The Daily.', 'document'],
    ['Anne Petit a signé le contrat.', 'document'],
    ["Anne Petit n'a pas dit quand il ouvrira.", 'document'],
  ],
  de: [
    ['Bürgermeisterin Anna Klein sagte, die Brücke sei sicher.', 'Anna Klein'],
    ['"Sie ist sicher", sagte Anna Klein.', 'Anna Klein'],
    ['Die Brücke ist laut Anna Klein sicher.', 'Anna Klein'],
    ['„Niemand hat uns gewarnt“, klagte eine Anwohnerin.', 'Anwohnerin'],
    ['Anna Klein bezeichnet die Brücke als sicher.', 'Anna Klein'],
    ['Nach Angaben der Polizei ist die Brücke sicher.', 'Polizei'],
    ['Am Montag erklärte Anna Klein, dass die Brücke sicher sei.', 'Anna Klein'],
    ['Anna Klein hat am Montag gesagt, dass die Brücke sicher ist.', 'Anna Klein'],
    ['Der Ingenieur Paul Roth nannte die Brücke "ein Juwel".', 'Paul Roth'],
    ['Kritiker werfen Anna Klein Betrug vor.', 'Kritiker'],
    ['Die Brücke sei sicher, so Anna Klein.', 'Anna Klein'],
    ['Der Polizei zufolge ist die Brücke sicher.', 'Polizei'],
    ['Die Brücke ist alt, berichtet The Daily.', 'document'],
    ['Anna Klein sagte nicht, wann sie öffnet.', 'document'],
    ['Anna Klein hat den Vertrag unterschrieben.', 'document'],
  ],
  pt: [
    ['A prefeita Ana Reis disse que a ponte é segura.', 'Ana Reis'],
    ['"É segura", afirmou Ana Reis.', 'Ana Reis'],
    ['De acordo com os engenheiros, a ponte é segura.', 'engenheiros'],
    ['Os moradores acusam Ana Reis de fraude.', 'moradores'],
    ['A ponte é velha, informou The Daily.', 'document'],
    ['Ana Reis assinou o contrato.', 'document'],
    ['Ana Reis não disse quando abre.', 'document'],
  ],
  it: [
    ['La sindaca Anna Neri ha detto che il ponte è sicuro.', 'Anna Neri'],
    ['"È sicuro", ha affermato Anna Neri.', 'Anna Neri'],
    ['Secondo gli ingegneri, il ponte è sicuro.', 'ingegneri'],
    ["L'ingegnere Paolo Bruni ha definito il ponte un gioiello.", 'Paolo Bruni'],
    ['Alcuni esperti ritengono il ponte pericoloso.', 'esperti'],
    ['Il ponte è vecchio, riferisce The Daily.', 'document'],
    ['Anna Neri ha firmato il contratto.', 'document'],
  ],
};

describe.each(Object.keys(SENTENCES))('a speaker in language %s', (language) => {
  test.each(SENTENCES[language]!.map(([sentence, voice]) => ({ sentence, voice })))(
    '$sentence',
    ({ sentence, voice }) => {
      expect(readVoices([sentence], { language })).toEqual([voice]);
    },
  );
});
