/** A news article in our own words, for journeys. */

export const ARTICLE_URL = 'https://www.example-news.test/world/cecot';

export const ARTICLE = `<!doctype html>
<html lang="en">
<head><title>Rubio and Bukele agree on a prison</title><meta property="og:type" content="article"></head>
<body style="margin: 2em auto; max-width: 38em; font: 18px/1.5 serif">
<nav><a href="/world">World</a> <a href="/cecot">CECOT in pictures</a></nav>
<main><article>
<h1>A prison far away becomes part of a plan</h1>
<p>After long talks by the lake, Marco Rubio said that El Salvador had offered to take deportees of any
nationality and to hold them in CECOT, the prison that was built for the members of gangs.</p>
<p>President Nayib Bukele confirmed the offer the same evening. His country would ask for a fee, he
wrote, which would be low for the United States and significant for a small republic.</p>
<p>Human Rights Watch has described what people live through there: cells without mattresses, hours
without light, and no visit by a lawyer. Cristosal has gathered accounts of the same kind.</p>
<p>Among the men who were flown there in March were many whom officials counted to Tren de Aragua,
and Kilmar Abrego Garcia, whose removal a judge had forbidden years before.</p>
</article></main>
<footer>Write to us about CECOT.</footer>
</body></html>`;
