/** A small web of our own: one piece of news, told in several places. */

import type { PageAnswer } from '../../browsers/serve.ts';

export const FLOOD_URL = 'https://valley.example/news/2025/flood-gates';
export const COPY_URL = 'https://wire.example/flood-gates-copied';
export const LATER_URL = 'https://coast.example/news/a-visit';
export const REPORT_URL = 'https://valley.example/report.pdf';
export const SHOP_URL = 'https://shop.example/boots';

const FLOOD = [
  `After three days of rain the river stood higher than anybody in the valley remembers, and on
   Sunday the Opal Valley Authority opened the flood gates above the town for the first time.`,
  `Mayor Ana Tolentu said that nobody had been hurt. "We had an hour, and we used it," Ana Tolentu
   said on the bridge, while men from the lower streets carried chairs and beds up the hill.`,
  `Texas Governor Tomas Relling, who was on a visit in the valley, promised pumps. His guest from
   El Salvador, President Nayib Bukele, spoke of a loan for a new dam.`,
  `The Opal Valley Authority has warned since 2019 that the gates are too small. Its engineer,
   Dr. Ilse Marwig, wrote then that a second pair would cost less than one flood.`,
];
const LATER = [
  `It was quiet in the harbour when the visitors from the valley arrived, and only a few people had
   come to the quay to look at them, some with umbrellas and some with their dogs.`,
  `Among the guests was Ana Tolentu, who had asked to see how the harbour keeps the tide out. She
   stayed for two hours, took many notes, and asked about the price of each of the gates.`,
  `The harbour was built forty years ago, after a winter in which the sea came in twice. Since then
   the gates have been closed eleven times, the last time a year ago, for a single night.`,
];

/** What the small web answers; `version` 2 of the first article has a paragraph more. */
export function answerWith(state: { version: number }) {
  return ({ href }: URL): PageAnswer | null => {
    if (href === FLOOD_URL || href === COPY_URL) {
      const more = `The gates were closed again on Monday. Judge Rosa Ferrant will ask why it took so long.`;
      const paragraphs = state.version === 2 ? [...FLOOD, more] : FLOOD;
      return href === FLOOD_URL
        ? { body: page('Flood gates opened above the town', paragraphs, 'The Valley Paper') }
        : { body: page('Gates opened', paragraphs, 'The Wire') };
    }
    if (href === LATER_URL) return { body: page('A visit to the harbour', LATER, 'The Coast') };
    if (href === REPORT_URL) return { body: REPORT, type: 'application/pdf' };
    return href === SHOP_URL ? { body: SHOP } : null;
  };
}

function page(title: string, paragraphs: readonly string[], publisher: string): string {
  return `<!doctype html><html lang="en"><head><title>${title} - ${publisher}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="${publisher}">
<meta property="article:published_time" content="2025-05-04T08:00:00Z"></head>
<body style="margin: 2em auto; max-width: 38em; font: 18px/1.5 serif"><main><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
}

/** One empty page. */
const REPORT = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

const SHOP = `<!doctype html><html lang="en"><head><title>Boots</title></head><body>
<ul>${Array.from({ length: 12 }, (_, at) => `<li><a href="/b${at}">Boot number ${at}, leather</a> 59.00</li>`).join('')}</ul>
<p>Every boot is sent within three days.</p></body></html>`;
