/** A BCP 47 tag in its usual form ("pt-br" is "pt-BR"); `null` when the text is none. */
export function canonicalTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null; // How Intl says no.
    throw error;
  }
}
