import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../data/text/sentences.ts';

function split(text: string, language: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Each case is written with `|` where a sentence ends. */
const CASES: readonly [language: string, marked: string][] = [
  ['en', 'CECOT opened in 2023.| The article calls it large.'],
  ['en', 'The riot of Jan. 6, 2021 ended.| He was born in Jan.| It was cold.'],
  ['en', 'J.D. Vance met Donald J. Trump.| They talked.'],
  ['en', 'He went to the U.S. Supreme Court.| He left the U.S.| The deal held.'],
  ['en', 'In J.G.G. v. Trump the court ruled.| Mr. Ensign spoke, and Gov. Smith listened.'],
  ['en', 'Resolution No. 5 passed.| His answer was no.| Then he left.'],
  ['en', 'It opened in 2023.| 40,000 inmates live there.| "57% agree," he said.'],
  ['en', 'The rate was 1.9 per 100,000.| It cost $4.8 million.'],
  ['en', 'At 3 p.m. Trump arrived.'.replace('p.m. ', 'p.m.| ')],
  [
    'en',
    'Acme Inc. said so.| It bought Widget Corp. Ltd. in May.| He owns Acme Inc.| The rest is sold.',
  ],
  ['en', 'Wait... what?| He stopped...| Then he left.| He did ... nothing.'],
  ['en', 'It said: "The end."| He said nothing.'],
  ['en', '"Is it true?" Nayib Bukele asked.| "It is!" she said.'],
  ['en', 'He asked "Why?"| The court did not answer.'],
  // A short quotation stays whole, with its speaker.
  ['en', '"We did it. It works," he said.| It did.'],
  ['en', 'Trump wrote: "We did it. It works."| It did.'],
  ['en', 'It closed (it was late.)| Then all left.'],
  ['en', 'He serves under Felipe V. The king spoke.'.replace('V. ', 'V.| ')],
  ['en', 'According to A.M. Costa Rica.| Costa Rica paid.'],
  ['en', '4. Consume foods rich in sulfur.| Then rest.'],
  [
    'en',
    'LA CROSSE, Wis. (AP) It snowed.| He moved to Fla. The sun shone.'.replace('Fla. ', 'Fla.| '),
  ],
  ['en', 'See [the note].[3]| It says more.'],
  ['es', 'El Tesoro de EE. UU. sancionó al Sr. Luna.| El Sr. Luna calló.'],
  ['es', 'Viajó a EE.UU.| El Faro lo contó.| ¿Qué gana?| ¡Nada!'],
  ['es', 'Según el art. 5 de la ley, la Dra. López gana.| La pág. 7 sigue.'],
  ['fr', 'M. Le Pen a dit : « La démocratie est morte. »| L’homme est parti.'],
  ['fr', 'Mme. Royal et MM. Valls et Hamon sont là.| Il a dit…| Puis rien.'],
  ['de', 'Das ist z. B. Wien.| Am 3. Februar 2025 kam er.| Es waren 12.| Trump ging.'],
  ['de', 'Im 20. Jahrhundert war Dr. Müller u. a. Minister.| »Das ist gut.«| Er ging.'],
  ['pt', 'O Sr. Lula falou.| Os EUA pagaram R$ 5,5 milhões.| E agora?'],
  ['it', 'Il sig. Rossi e la dott. Bianchi parlano.| Poi vanno.'],
  ['ja', '「行く。」と彼は言った。|彼は行った！|なぜ？'],
  ['zh', '今天。|明天！|后天？|再见。'],
  ['hi', 'नमस्ते।| वह आया।'],
  ['ar', 'وصل اليوم.| هل غادر؟| نعم.'],
  ['ru', 'Он пришёл.| Она ушла!'],
  ['', 'No language is fine.| It is split.'],
  ['not a tag', 'So is a wrong one.| It is split.'],
];

test.each(CASES)('splits (%s) %s', (language, marked) => {
  const expected = marked.split('|').map((sentence) => sentence.trim());

  expect(split(marked.replaceAll('|', ''), language)).toEqual(expected);
});

test('keeps paragraphs apart and gives offsets into the whole text', () => {
  const text = 'A headline without a stop\n\n  It begins\nhere. It ends.\r\n \r\nLast';

  expect(split(text, 'en')).toEqual([
    'A headline without a stop',
    'It begins\nhere.',
    'It ends.',
    'Last',
  ]);
});

test('splits a long quotation, so that no statement grows without bound', () => {
  const quotation = `"${'We did it again. '.repeat(40)}It works," he said.`;

  expect(split(quotation, 'en').length).toBe(41);
});

test('finds the same sentences in a paragraph that is longer than one segment', () => {
  const sentences = Array.from(
    { length: 2000 },
    (_, index) => `Case no. ${index} ended in the U.S. today.`,
  );

  expect(split(sentences.join(' '), 'en')).toEqual(sentences);
});

test('takes a time that grows with the text, not with its square', () => {
  for (const unit of ['.', '"', '. ', '!»', '… ', '(', '\n', ' ', 'a.']) {
    expect(() => splitSentences(unit.repeat(200_000 / unit.length), 'en')).not.toThrow();
  }
});

test('drops what holds neither letter nor number', () => {
  expect(split('* * *\n\n...\n\nA word.', 'en')).toEqual(['A word.']);
});

interface GoldRow {
  document: string;
  index: number;
  starts: string;
}

function goldRows(): GoldRow[] {
  const lines = readFileSync('test/fixtures/voices.tsv', 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [document, index, starts] = line.split('\t');
    return { document: document!, index: Number(index), starts: starts! };
  });
}

test.each(goldRows())('counts sentence $index of $document as the gold set does', (row) => {
  const file = readFileSync(`data/dossier/documents/${row.document}.md`, 'utf8');
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/su.exec(file)!;
  const language = /^language: (\w+)$/mu.exec(front!)![1]!;

  const sentence = split(body!.trim(), language)[row.index];

  expect(sentence?.slice(0, row.starts.length)).toBe(row.starts);
});
