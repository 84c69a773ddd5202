import { describe, expect, test } from 'vitest';
import { readVoices } from './read-voices.ts';

describe('somebody says it', () => {
  test.each([
    ['Mayor Jane Roe said that the bridge is safe.', 'Jane Roe'],
    ['"It is safe," Jane Roe told reporters on Monday.', 'Jane Roe'],
    ['The bridge is safe, said Jane Roe, the mayor of Springfield.', 'Jane Roe'],
    ['The new bridge, Jane Roe said in a statement, will be safe.', 'Jane Roe'],
    ['Jane Roe, who has run the town since 2010, believes that the bridge is safe.', 'Jane Roe'],
    ['Jane Roe, a lawyer for Tom Poe, called the charges "absurd".', 'Jane Roe'],
    ['The director of the bridge, Jane Roe, denied that it shook.', 'Jane Roe'],
    ['According to the city council, the bridge is safe.', 'city council'],
    ['The bridge, according to engineers, is safe.', 'engineers'],
    ['The bridge is safe, according to some of the engineers.', 'engineers'],
    ["In Jane Roe's view, the bridge is safe.", 'Jane Roe'],
    ['When the bridge shook, people said it would fall.', 'people'],
    ['Both engineers and residents complained about noise.', 'engineers|residents'],
    ['Jane Roe visited the bridge and said that it was safe.', 'Jane Roe'],
    ['Jane Roe announced that a review would follow.', 'Jane Roe'],
    ['Jane Roe announced hours later that a review would follow.', 'Jane Roe'],
    ['Jane Roe announced on 3 May 2021 that a review would follow.', 'Jane Roe'],
    ['A Springfield council member called the bridge safe.', 'Springfield council member'],
    ['The ministry announced the number of cases.', 'ministry'],
    ['Jane Roe answered the critics by saying that all was well.', 'Jane Roe'],
    ['Jane Roe promised to rebuild the bridge.', 'Jane Roe'],
    ['Jane Roe praised the engineers.', 'Jane Roe'],
    ['Jane Roe warned of a collapse.', 'Jane Roe'],
    ['Jane Roe expects repairs to end in May.', 'Jane Roe'],
    ['Jane Roe put the cost at $5 million.', 'Jane Roe'],
    ['Jane Roe rejects the accusations of the residents.', 'Jane Roe'],
    ['Residents are worried that the bridge may fall.', 'residents'],
    ['Prosecutors accuse Jane Roe of fraud.', 'prosecutors'],
    ['The committee found that rust had spread.', 'committee'],
    ['The engineers who inspected the bridge say that it is safe.', 'engineers'],
    ['The group, known as Watch, says that it has proof.', 'group'],
    ['A group of engineers says that it has proof.', 'engineers'],
    ['A majority of residents want a new bridge.', 'residents'],
    ['Officials familiar with the deal said that it would end.', 'officials'],
    ['Costs will fall, as the ministry has pointed out.', 'ministry'],
    ['Jane Roe was accused of fraud by prosecutors.', 'prosecutors'],
    ['The special envoy, Jane Roe, condemned the arrests.', 'Jane Roe'],
    ['Jane Roe admitted taking bribes.', 'Jane Roe'],
    // what a poll or a paper says, its maker says
    ['A poll by Gallup found that many like it.', 'Gallup'],
    ["The ministry's figures put the number of deaths at 20.", 'ministry'],
    // no verb says it, but the view or the count is somebody's
    ["Residents' concern also extends to the noise of the bridge.", 'residents'],
    ['Of the cracks that the engineers documented, 20 were new.', 'engineers'],
    // a noun in -ly is no adverb
    ['The family said that the bridge is safe.', 'family'],
    ['A man who had been on the bridge told of a loud noise.', 'man'],
    // a passive names its speaker behind "by"
    ['The bridge was described by Jane Roe as safe.', 'Jane Roe'],
    ['Jane Roe was told by the engineers that the bridge is safe.', 'engineers'],
    ['The bridge is said by engineers to be safe.', 'engineers'],
    // who relays comes before who is relayed
    ['According to Tom Poe, Jane Roe said that the bridge is safe.', 'Tom Poe'],
    ['Jane Roe said that the bridge is safe, the Evening Post reports.', 'Evening Post'],
  ])('%s', (sentence, voice) => {
    expect(readVoices([sentence])).toEqual([voice]);
  });
});

describe('nobody is said to say it', () => {
  test.each([
    ["The council's water rights report covers the whole river."],
    ['The bridge opened in 1990.'],
    ['The bridge is said to be safe.'],
    ['Jane Roe is accused of fraud.'],
    ['Jane Roe asked for the files.'],
    ['Jane Roe signed the contract.'],
    ['Jane Roe announced a review.'],
    ['Jane Roe called a meeting.'],
    ['Jane Roe and Tom Poe agreed to build a bridge.'],
    ['Jane Roe did not say whether it will open.'],
    ['Jane Roe refused to comment.'],
    ['Nobody says that.'],
    ['The police found a car.'],
    ['The engineers reportedly found rust.'],
    ['The claim that the bridge is unsafe came from Jane Roe.'],
    ['The bridge, which Jane Roe called "a marvel", opened in 1990.'],
    ['The road closed because residents said that it was too loud.'],
    ['There are reports of rust.'],
    ['The deal suggests that costs fell.'],
    ['The drivers held by the police had been fined.'],
    // the publisher and its article are no voice beside their own words
    ['The Daily reports that rust was found.'],
    ['Rust was found, The Daily reports.'],
    ['Rust was found, according to The Daily.'],
    ['The article says that rust was found.'],
  ])('%s', (sentence) => {
    expect(readVoices([sentence])).toEqual(['document']);
  });

  test('a sentence that is too long to be one gets no voice', () => {
    const sentence = `Jane Roe said ${'that it rained and '.repeat(200)}.`;

    expect(readVoices([sentence])).toEqual(['document']);
  });

  test('a language without a grammar gets no voices', () => {
    expect(readVoices(['Jane Roe sa at broen er trygg.'], { language: 'nb' })).toEqual([
      'document',
    ]);
  });
});

describe('the publisher steps back', () => {
  test('for the speaker whom it quotes', () => {
    const sentence = 'Jane Roe said that rust was found, The Daily reports.';

    expect(readVoices([sentence])).toEqual(['Jane Roe']);
    expect(readVoices([sentence], { publisher: 'Evening Post' })).toEqual(['The Daily'.slice(4)]);
  });

  test.each([
    ['Bridge Watch UK', 'Bridge Watch says that rust was found.'],
    ['Bridge Watch and Road Watch (on Local News)', 'Road Watch says that rust was found.'],
    ['The Rust Review (Bridge Newsletter No. 93)', 'Rust was found, the Bridge Newsletter says.'],
    ['Federal Bridge Office', 'Rust was found, the FBO says.'],
  ])('under any of the names of %s', (publisher, sentence) => {
    expect(readVoices([sentence], { publisher })).toEqual(['document']);
  });
});
