import { describe, expect, test } from 'vitest';
import { dossierSource } from './dossier-source.ts';
import { marked, unmarked } from './marked.ts';

const DOSSIER = [dossierSource()];

/** `[surface|entity]` is what must be marked, and nothing else. */
function expectMarks(text: string, language = 'en'): void {
  expect(marked(DOSSIER, unmarked(text), { language })).toBe(text);
}

describe('sentences that name finders miss', () => {
  test.each([
    '[Bukele|nayib-bukele] said the prison was full.',
    '[CECOT|cecot] opened in 2023.',
    "They toured [Bukele|nayib-bukele]'s prison on Monday.",
    'They toured [Bukele|nayib-bukele]’s prison on Monday.',
    'President [Nayib Bukele|nayib-bukele] spoke.',
    '[President Bukele|nayib-bukele] spoke to reporters.',
    'Lawyers for [Kilmar Ábrego García|kilmar-abrego-garcia] said.',
    'Lawyers for [Kilmar Abrego Garcia|kilmar-abrego-garcia] said.',
    'Critics of [Nayib Bukele|nayib-bukele] object.',
    'They were sent to [CECOT|cecot] in March.',
    'A judge in [San Salvador|san-salvador], [El Salvador|el-salvador], ruled.',
    'The [UN|united-nations] and its [Security Council|un-security-council] met on a resolution.',
    'Agents of [ICE|ice] detained him in immigration custody.',
  ])('%s', (text) => expectMarks(text));
});

describe('spellings', () => {
  test.each([
    [
      'accents apart from their letters',
      'For [Kilmar A\u0301brego Garci\u0301a|kilmar-abrego-garcia] it is.',
    ],
    ['a soft hyphen within', 'So [Bu\u00adkele|nayib-bukele] said.'],
    [
      'invisible characters within',
      'So [Nayib\u200b Bu\u200ckele\ufeff|nayib-bukele]'.replace('\ufeff', '') + ' said.',
    ],
    ['a no-break space', 'So [Nayib\u00a0Bukele|nayib-bukele] said.'],
    ['a line break and more spaces', 'So [Nayib\n   Bukele|nayib-bukele] said.'],
    ['hyphens of other shapes', 'He is with [MS\u201113|ms-13], no, [MS\u201313|ms-13].'],
    ['no hyphen at all', 'He is with [MS13|ms-13] or [MS 13|ms-13].'],
    ['dots in initials', '[J. D. Vance|jd-vance], [J.D. Vance|jd-vance] and [JD Vance|jd-vance].'],
    ['dots in acronyms', 'The [U.S.|united-states] and the [F.B.I.|fbi] know; the [FBI|fbi] too.'],
    ['full-width letters', 'Das ist [ＣＥＣＯＴ|cecot] hier.'],
    ['capitals of a headline', 'WHY [BUKELE|nayib-bukele] BUILT [CECOT|cecot] IN HASTE'],
    ['a plural possessive', 'The [maras|maras]’ members left.'],
    ['quotation marks around', 'The “[Tren de Aragua|tren-de-aragua]” and "[CECOT|cecot]".'],
    [
      'the article within the name',
      'He told [The Texas Tribune|texas-tribune] and the [Texas Tribune|texas-tribune].',
    ],
  ])('%s', (_, text) => expectMarks(text));
});

describe('letter case', () => {
  test.each([
    'The ice melted and Ice cream was sold by agents in custody.',
    'Who is it? WHO knows; us and US.',
    'He trumped it with a trump card, an ensign and a crook.',
    'The arena was full: gana mucho.',
    'The [mega-prison|cecot] of [El Salvador|el-salvador], a Salvadoran [Mega-Prison|cecot].',
    'ICE STORM HITS THE COAST OF FLORIDA',
  ])('%s', (text) => expectMarks(text));
});

describe('names that need their full name', () => {
  test.each([
    ['a surname alone is not marked', 'Cheung said that Bullock left.'],
    [
      'a surname after the full name',
      '[Steven Cheung|steven-cheung] spoke. Later [Cheung|steven-cheung] left.',
    ],
    [
      'a surname before the full name',
      '[Cheung|steven-cheung] left.\n\nThen [Steven Cheung|steven-cheung] spoke.',
    ],
    [
      'a double surname in part',
      '[Andrés Guzmán Caballero|andres-guzman] spoke; then [Guzmán Caballero|andres-guzman] left.',
    ],
    [
      'a surname with its particle',
      'Senator [Chris Van Hollen|chris-van-hollen] and [Van Hollen|chris-van-hollen].',
    ],
    [
      'an acronym that the text introduces',
      'The [Detention Watch Network|detention-watch-network] (DWN) spoke.'.replace(
        'DWN',
        '[DWN|detention-watch-network]',
      ),
    ],
    ['an acronym of nobody', 'The DWN spoke.'],
    [
      'an acronym with its full name in brackets after it',
      'The [DWN|detention-watch-network] ([Detention Watch Network|detention-watch-network]) spoke.',
    ],
    [
      'an acronym that was introduced once',
      'The [Detention Watch Network|detention-watch-network], or “[DWN|detention-watch-network]”, spoke.\n\nSo the [DWN|detention-watch-network] said.',
    ],
    [
      'a short acronym far from a full name that it could come from',
      '[El Faro English|el-faro] wrote so. The agency EFE reported from [San Salvador|san-salvador] on [El Salvador|el-salvador].',
    ],
    [
      'a short acronym with everything but its full name',
      'EFE reported from [San Salvador|san-salvador] that [Bukele|nayib-bukele] met [Marco Rubio|marco-rubio]; a newspaper wrote.',
    ],
  ])('%s', (_, text) => expectMarks(text));

  test('a surname counts when an earlier slice had the full name', () => {
    const given = { established: ['steven-cheung'] };

    expect(marked(DOSSIER, 'Cheung left.', given)).toBe('[Cheung|steven-cheung] left.');
  });
});

describe('names with other readings', () => {
  test.each([
    'Rubio went home.',
    'Senator [Rubio|marco-rubio] went home.',
    '[Marco Rubio|marco-rubio] came. [Rubio|marco-rubio] went home.',
    'Vance is a town.',
    'A judge in Boston, [Brian Murphy|brian-murphy], ruled.',
    'Brian Murphy scored twice.',
    'Liberia is a town in Costa Rica.'.replace('Costa Rica', '[Costa Rica|costa-rica]'),
    'The Arena is open.',
    'Washington scored twice.',
    'The [White House|white-house] in [Washington|washington-dc] said so.',
    'Interpol play their best songs tonight.',
  ])('%s', (text) => expectMarks(text));
});

describe('what may stand around a name', () => {
  test.each([
    'Yesterday [Bukele|nayib-bukele] spoke. But [Bukele|nayib-bukele] left.',
    'When [Bukele|nayib-bukele] spoke, Mr. [Bukele|nayib-bukele] smiled.',
    'Then-[President Bukele|nayib-bukele] spoke; ex-[Bukele|nayib-bukele] aides, pro-[Bukele|nayib-bukele] votes.',
    'Judge [Boasberg|james-boasberg] and [Judge Boasberg|james-boasberg].'.replace(
      'Judge [Boasberg|james-boasberg] and ',
      '',
    ),
    'The [El Salvador|el-salvador] President [Nayib Bukele|nayib-bukele] spoke.',
    'In [El Salvador|el-salvador], [Bukele|nayib-bukele]; ([Bukele|nayib-bukele]) - "[Bukele|nayib-bukele]".',
    '[Venezuela|venezuela]-[Mexico|mexico] talks and a [Mexico|mexico]-based firm.',
    'The [CECOT|cecot]/[MS-13|ms-13] file.',
    'The [Trump administration|trump-administration] spoke.',
    'The [Human Rights Watch|human-rights-watch] report by [HRW|human-rights-watch].',
  ])('%s', (text) => expectMarks(text));
});

describe('other languages', () => {
  test.each([
    [
      'es',
      'El presidente [Nayib Bukele|nayib-bukele] visitó el [CECOT|cecot]; [Bukele|nayib-bukele] habló con el [Tren de Aragua|tren-de-aragua].',
    ],
    [
      'es',
      'Según [Cristosal|cristosal], la [Asamblea Legislativa de El Salvador|legislative-assembly-sv] votó.',
    ],
    [
      'es',
      'El [presidente Bukele|nayib-bukele] y los [Estados Unidos|united-states] ([EE. UU.|united-states]).',
    ],
    [
      'fr',
      'L’[ONU|united-nations] et l’[Amnistie internationale|amnesty-international] citent [Bukele|nayib-bukele] d’[Amérique latine|latin-america].',
    ],
    [
      'fr',
      'Aux [États-Unis|united-states], le président [Bukele|nayib-bukele] a parlé de [Guantánamo Bay|guantanamo-bay].',
    ],
    ['de', '[Bukeles|nayib-bukele] Politik und [Mexikos|mexico] Grenze.'],
    [
      'de',
      'Präsident [Bukele|nayib-bukele] sprach mit [US-Präsident Trump|donald-trump] im [Weißes Haus|white-house].',
    ],
    ['de', 'Die [Vereinte Nationen|united-nations] und das [WEISSE HAUS|white-house].'],
    [
      'pt',
      'O [presidente Bukele|nayib-bukele] visitou a [Casa Branca|white-house] com [Marco Rubio|marco-rubio].',
    ],
    [
      'it',
      'Il [presidente Bukele|nayib-bukele] e l’[ONU|united-nations] parlano dell’[Honduras|honduras].',
    ],
    ['zh', '总统在CECOT说'.replace('CECOT', '[CECOT|cecot]')],
  ])('%s: %s', (language, text) => expectMarks(text, language));
});
