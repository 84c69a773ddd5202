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
