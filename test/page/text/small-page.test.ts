import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProbe, type ProbeBrowser } from './open-probe.ts';

describe.each(['chromium', 'firefox'] as const)('a page with little text in %s', (name) => {
  let browser: ProbeBrowser;
  beforeAll(async () => void (browser = await openProbe(name)));
  afterAll(() => browser.close());

  const textsOf = async (body: string): Promise<string[]> => {
    const { ask } = await browser.open(`<html lang="en"><title>A page</title><body>${body}</body>`);
    return (await ask((probe) => probe.texts())).map((text) => text.trim());
  };

  test.each([
    ['its one article', '<header>Menu.</header><article><p>He met her.</p></article><p>Bye.</p>'],
    ['its main part', '<div>Menu.</div><main><p>He met her.</p></main><div>Bye.</div>'],
    ['its main part by role', '<div role="main"><div><div>He met her.</div></div></div>'],
    ['all there is', '<nav>Menu.</nav><p>He met her.</p><footer>Bye.</footer>'],
    ['words that elements part', '<main><div><b>He</b> <i>met</i> <span>her.</span></div></main>'],
  ])('is read in %s', async (_, body) => {
    expect(await textsOf(body)).toEqual(['He met her.']);
  });

  test('keeps its headlines, and leaves out what is no sentence', async () => {
    const texts = await textsOf(
      '<article><h1>A meeting</h1><p>By Anna Young</p><p>He met her.</p><h2>Later</h2><p>She left.</p></article>',
    );

    expect(texts).toEqual(['A meeting', 'He met her.', 'Later', 'She left.']);
  });

  test.each([
    ['several teasers', '<article><h2>One</h2><p>He met her.</p></article>'.repeat(3)],
    [
      'headlines that lead elsewhere',
      '<h2><a href="/a">One day</a></h2><p>He met her.</p>'.repeat(3),
    ],
    [
      'mostly links',
      '<p><a href="/a">All the news of the day.</a> <a href="/b">More of it.</a> Read.</p>',
    ],
    ['labels without a sentence', '<label>Name</label><input><p>Password</p>'],
  ])('is no article when it has %s', async (_, body) => {
    expect(await textsOf(body)).toEqual([]);
  });
});
