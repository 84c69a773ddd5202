import { describe, expect, test } from 'vitest';
import { dossierSource } from './dossier-source.ts';
import { marked, unmarked } from './marked.ts';

const DOSSIER = [dossierSource()];

/** `[surface|entity]` is what must be marked, and nothing else. */
function expectMarks(text: string): void {
  expect(marked(DOSSIER, unmarked(text))).toBe(text);
}

describe('institutions of others', () => {
  test.each([
    'The [US|united-states] court waits: [Trump|donald-trump] lost in the Colorado Supreme Court, then in Florida’s Supreme Court.',
    'The [Supreme Court|us-supreme-court] in [Washington|washington-dc] heard [Donald Trump|donald-trump].',
    'The Supreme Court of Colorado ruled against [Donald Trump|donald-trump].',
    '[Trump|donald-trump]’s [Justice Department|us-department-of-justice] and [Donald Trump|donald-trump]’s [Department of Justice|us-department-of-justice].',
    '[El Salvador|el-salvador]’s [Legislative Assembly|legislative-assembly-sv] and the [Legislative Assembly of El Salvador|legislative-assembly-sv], of [Bukele|nayib-bukele].',
    '[Bukele|nayib-bukele] of [El Salvador|el-salvador] spoke on the Legislative Assembly of [Costa Rica|costa-rica] and [Venezuela|venezuela]’s National Assembly.',
    '[Bukele|nayib-bukele] praised [Ecuador|ecuador]’s mega-prison, like the [mega-prison|cecot] in [Tecoluca|tecoluca].',
    '[Bukele|nayib-bukele] spoke on a state of emergency in Peru, not on the [state of emergency|state-of-exception] in [El Salvador|el-salvador].',
    'The [United States|united-states] told the National Security Council; the [UN|united-nations] its [Security Council|un-security-council] on a resolution.',
    'Lawmakers in the [United States|united-states] watched the state Senate and the French Senate.',
  ])('%s', (text) => expectMarks(text));
});

describe('names that are named after a name', () => {
  test.each([
    'Oil in the Gulf of Mexico and students of the University of Texas at Texas A&M.',
    'Öl im Golf von Mexiko; la Ciudad de México y la Universidad de Costa Rica.',
    'It cost US$ 40 million, or US$40m, or US $6, for the [US|united-states] president; Miss USA paid.',
    'Homeland Security Weekly wrote on immigration.',
    'The Center for Venezuela and the Museum of Mexico met the United Mine Workers of Panama.',
    'The football League of [Mexico|mexico] is that of the land, like its president and police.',
    'The president of [Venezuela|venezuela] met the police of [Mexico|mexico] for [Panama|panama].',
    'The city of [Los Angeles|los-angeles] in California.',
  ])('%s', (text) => expectMarks(text));
});

describe('titles', () => {
  test.each([
    'He is Senior Vice President of Technology, said [JD Vance|jd-vance].',
    'The former [Vice President Biden|joe-biden] met [Vice President Vance|jd-vance].',
    'The [White House|white-house] named a General, not [Attorney General Bondi|pam-bondi].',
  ])('%s', (text) => expectMarks(text));
});

describe('namesakes', () => {
  test.each([
    '[Xiomara Castro|xiomara-castro] spoke; [Castro|xiomara-castro] left.',
    '[Xiomara Castro|xiomara-castro] spoke. Fidel Castro was another; Castro died in 2016.',
    'Fidel Castro was another. [Xiomara Castro|xiomara-castro] spoke; [Castro|xiomara-castro] left.',
    '[JD Vance|jd-vance] came with Usha Vance; Vance smiled.',
    '[Donald Trump|donald-trump] came with Melania Trump; [Trump|donald-trump] smiled.',
    'Guerrero is a state of [Mexico|mexico], Georgia one of the [United States|united-states]; Murphy and Castro are names.',
  ])('%s', (text) => expectMarks(text));
});

describe('false friends', () => {
  test.each([
    'Salvador Dalí painted; the president came.',
    'Port Washington, Mount Washington and the court of Washington Irving.',
    '[Donald Trump|donald-trump] came with Melania Trump and Eric Trump to Trump Tower.',
    '[Marco Rubio|marco-rubio] lives; Marco Rubio Street is new.',
    'New Mexico and Mexico City are far from [Mexico|mexico].',
    'They read the Washington Post in Panama Beach; the government knows.',
    'The Guatemala Times wrote, and so did Mexico Monthly.',
    'See www.bukele.com, mail bukele@cecot.org or @bukele.',
    'The Central America Gazette is old.',
    'Conan O’Obama and Musk Ox are no names.',
    '[Nayib Bukele|nayib-bukele] met Karim Bukele.',
    'The Bukele Foundation and the Milei Institute.',
    'Texas Instruments makes calculators; Maryland Heights is a town.',
    'South Honduras Bank and North Venezuela.',
  ])('%s', (text) => expectMarks(text));
});
