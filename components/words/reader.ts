/** Every word of ours around a document. */

export const readerWords = {
  digest: 'This is a digest in the library’s own words, not the publisher’s text.',
  original: 'Read the original',
  noOriginal: 'The library holds no address of the original.',
  titleIsOurs: 'The title is the library’s.',
  credits: 'Credits',
  speaker: 'Said by',
  notFound: 'Your library holds no such document',
  notFoundWhy:
    'It may have left the library since the card was made, or the address is incomplete.',
  failed: 'The document could not be read from your library',
};

/** The language of a document in words of ours; the tag itself when the browser knows no name for it. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    // A tag of wrong form; everything else is no matter of language.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
