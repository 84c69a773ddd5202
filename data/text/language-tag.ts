/** The language of a BCP 47 tag, without region or script, in lower case: "pt-BR" is "pt". */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}

/** A BCP 47 tag in its usual form ("pt-br" is "pt-BR"); `null` when the text is none. */
export function canonicalTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null; // How Intl says no.
    throw error;
  }
}
