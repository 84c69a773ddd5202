/** A title made of the name of a file or folder: spaces for its hyphens, a capital at its head. */
export function titleOfName(name: string): string {
  const words = name.replaceAll(/[-_\s]+/gu, ' ').trim() || name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
