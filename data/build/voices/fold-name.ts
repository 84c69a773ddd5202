/** A name for comparison: no accents, case, punctuation or leading article. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|el|la|los|las|le|les|l|der|die|das|o|a|os|as|il|lo) (?=.)/, '');
}
