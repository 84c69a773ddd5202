/** What companies and clubs put to their names; without it the name is still theirs. */

const FORMS =
  'Inc|Incorporated|Corp|Corporation|Co|Cos|Company|Companies|Ltd|Limited|LLC|LLP|LP|PLC|Plc|plc|AG|SE|SA|S\\.A|SAS|SARL|S\\.A\\.R\\.L|SpA|SPA|S\\.p\\.A|Srl|S\\.r\\.l|NV|N\\.V|BV|B\\.V|GmbH|mbH|KG|KGaA|e\\.V|eV|OHG|AB|ASA|A/S|Oy|Oyj|SL|S\\.L|Ltda|Lda|SGPS|EIRELI|S/A|SNC|S\\.n\\.c|S\\.a\\.s|Scarl|S\\.A\\. de C\\.V|Pty|Bhd|KK|Cía|Cia';
const CLUBS = 'FC|F\\.C|AFC|A\\.F\\.C|CF|C\\.F|AC|SC|SV|RC|FK|BC|RFC';

/** At the end of a name. */
export const COMPANY_FORM = new RegExp(
  `,? (?:(?:and|&|und|et|y|e) )?(?:${FORMS}|${CLUBS})\\.?$`,
  'u',
);

/** Right after a name in a text: "Asarco [Inc]", "Morgan Stanley [and Co Inc]", "Total [S.A.]". */
export const COMPANY_FORM_AFTER = new RegExp(
  `^(?:,? (?:(?:and|&|und|et|y|e) )?(?:${FORMS})(?![\\p{L}\\p{N}])\\.?){1,3}`,
  'u',
);

/** The name ends as a company's or a club's does. */
export function isCompanyName(name: string): boolean {
  return COMPANY_FORM.test(name);
}
