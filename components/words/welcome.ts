/** Every word of ours on the welcome page, the demo article apart. */

export const welcomeWords = {
  intro: [
    'Backgrounder marks the people, places, institutions and laws in the news you read.',
    'Point at a name, and a card shows what published sources say about it: sentence by sentence, each with its publisher, its date, and who is said to say it.',
    'Where sources differ, their answers stand side by side.',
  ],
  tryIt: 'Try it on the article: point at an underlined name, or tap it.',
  tryKeys:
    'By key: Alt+Shift+N goes to the next name, Alt+Shift+O opens its card, Escape closes it.',
  turnOn: 'Turn on for all sites',
  turnOnNote:
    'Your browser will ask you first. Single sites can be turned on, or left out, with the toolbar button.',
  isOn: 'On for all sites.',
  isOnNote:
    'Names are marked in every article you open. The toolbar button leaves single sites out.',
  refused: 'Nothing was turned on. The toolbar button turns on single sites.',
  privacyTitle: 'Privacy',
  privacy: [
    'Everything happens on your machine. There is no server of ours.',
    'No page you read, and no word of it, leaves your browser.',
    'No account, no counting, no advertising.',
    'Nothing is fetched from the network unless you press a link.',
    'What is kept: which sites you turned off. Nothing of what you read.',
  ],
};
