/** Pages of our own that put an article in unusual places. */

import type { PageAnswer } from '../../browsers/serve.ts';
import { ARTICLE } from '../article.ts';

export const SITE = 'https://www.where-news.test';
const OTHER = 'https://ads.other-site.test';

const BODY = /<article>[\s\S]*<\/article>/.exec(ARTICLE)![0];
const FRAMED = `<!doctype html><html lang="en"><body id="body-of-the-article" style="font: 18px/1.5 serif">${BODY}</body></html>`;
const TEASER = `<p>CECOT and Nayib Bukele are in all the papers of this country, and El Salvador is too, day after day, without an end in sight.</p>`;

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const aPage = (body: string, { head = '', of = '' } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>${head}</head>
  <body class="${of}" style="margin: 8px">${body}</body></html>`;
const aFrame = (attributes: string) =>
  `<h1>News of the day</h1><iframe width="700" height="900" ${attributes}></iframe>`;

/** The text of an article in which a paragraph of running text names what is in `names`. */
const about = (names: string) =>
  `<p>${`${names} were spoken of by the ministers who met in the capital on Monday. `.repeat(4)}</p>`;

const APP = `<div id="app"></div><script>
  const pages = {
    '/app': '<article><h1>The first</h1>${about('CECOT and El Salvador')}${about('The prisons')}</article>',
    '/app/second': '<article><h1>The second</h1>${about('Marco Rubio and his plans')}${about('The trains')}</article>',
  };
  const show = () => { document.getElementById('app').innerHTML = pages[location.pathname]; };
  window.go = (to) => { history.pushState({}, '', to); show(); };
  addEventListener('popstate', show);
  show();
</script>`;

/** A stream of articles that grows, as those do that have no end. */
const STREAM = `<main id="stream"><article><h1>The first</h1>${about('CECOT and El Salvador')}${about('The prisons')}</article></main><script>
  const more = [
    '<article><h2>The second</h2>${about('Marco Rubio and his plans')}${about('The trains')}</article>',
    '<article><h2>The third</h2>${about('Tren de Aragua and its members')}${about('The buses')}</article>',
  ];
  window.go = () => document.getElementById('stream').insertAdjacentHTML('beforeend', more.shift());
</script>`;

const ROWS = [
  'CECOT and El Salvador',
  'Marco Rubio and his plans',
  'Tren de Aragua and its members',
];
/** A long article of which three paragraphs are in the page at a time, each written anew. */
const RECYCLED = `<article><h1>All that was said</h1>${about('The prisons').repeat(3)}</article><script>
  const rows = ${JSON.stringify(ROWS.map((names) => about(names).replaceAll(/<\/?p>/g, '')))};
  window.go = (to) => document.querySelectorAll('p').forEach((row) => { row.firstChild.data = rows[to]; });
  window.go(0);
</script>`;

const ARABIC = 'قال الوزير إن السجن الذي يسمى CECOT في El Salvador لم يستقبل أحدا منذ شهر مارس. ';
const CHINESE =
  '部长星期一在首都说，El Salvador的CECOT监狱自三月以来没有再接收任何人，律师们对此表示怀疑。';

const SHADOW = `<news-body></news-body><script>
  const root = document.querySelector('news-body').attachShadow({ mode: 'open' });
  root.innerHTML = ${JSON.stringify(BODY)};
</script>`;

const PAGES: Record<string, string> = {
  '/plain': ARTICLE,
  '/framed': aPage(aFrame('src="/inner"')),
  '/inner': FRAMED,
  '/srcdoc': aPage(aFrame(`srcdoc="${escaped(FRAMED)}"`)),
  '/late': aPage(
    `<div id="place"></div><script>setTimeout(() => {
      document.getElementById('place').innerHTML = '<iframe width="700" height="900" src="/inner">';
    }, 600);</script>`,
  ),
  '/filled': aPage(
    `${aFrame('')}<script>setTimeout(() => {
      const { body } = document.querySelector('iframe').contentDocument;
      body.id = 'body-of-the-article';
      body.innerHTML = ${JSON.stringify(BODY)};
    }, 600);</script>`,
  ),
  '/other-frames': ARTICLE.replace(
    '</main>',
    `</main><iframe width="700" height="600" src="${OTHER}/inner"></iframe>
     <iframe width="700" height="60" src="/inner"></iframe>
     <iframe width="700" height="600" srcdoc="${escaped(TEASER)}"></iframe>
     <iframe sandbox width="700" height="600" src="/inner"></iframe>`,
  ),
  '/shadow': aPage(SHADOW),
  '/shop': aPage(about('CECOT and Nayib Bukele').repeat(6), { of: 'single-product' }),
  '/app': aPage(APP),
  '/app/second': aPage(APP),
  '/stream': aPage(STREAM, { head: '<meta property="og:type" content="article">' }),
  '/recycled': aPage(RECYCLED),
  '/capitals': ARTICLE.replace(/<p>[\s\S]*?<\/p>/g, (text) =>
    text.toUpperCase().replaceAll(/<\/?P>/g, (tag) => tag.toLowerCase()),
  ),
  '/right-to-left': aPage(
    `<article lang="ar" dir="rtl"><h1>أخبار اليوم</h1>${`<p>${ARABIC.repeat(4)}</p>`.repeat(3)}</article>`,
  ),
  '/ideographs': aPage(
    `<article lang="zh"><h1>今日新闻</h1>${`<p>${CHINESE.repeat(4)}</p>`.repeat(3)}</article>`,
  ),
};

/** Answers for the site and for the other one. */
export function serveWhere({ pathname }: URL): PageAnswer | null {
  const body = PAGES[pathname];
  return body === undefined ? null : { body };
}
