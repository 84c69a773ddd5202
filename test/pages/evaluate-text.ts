/**
 * Compares what is read of the stored pages with their gold text: words, marks, and whatever looks
 * like a name; and the time it takes with a bare TreeWalker's. A page is read once in its life, so each measurement is the first on a fresh load.
 *
 *     node test/pages/evaluate-text.ts [--only PART-OF-ID] [--every N] [--details] [--rounds N]
 *     node test/pages/evaluate-text.ts --reader readability   # the same of Mozilla's extractor
 */

import { parseArgs } from 'node:util';
import { corpusPages } from './corpus.ts';
import { readCorpus } from './read-corpus.ts';
import { report } from './report-text.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    details: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '0' },
    reader: { type: 'string', default: 'ours' },
  },
});

const pages = corpusPages().filter(
  ({ id }, at) => id.includes(options.only) && at % Number(options.every) === 0,
);
if (pages.length > 0) {
  const code = options.reader === 'ours' ? 'in-page.ts' : `in-page-${options.reader}.ts`;
  const rows = await readCorpus(pages, Number(options.rounds), code);
  for (const line of report(rows, options.details)) console.log(line);
}
