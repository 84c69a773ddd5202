/** BibTeX as BibTeX reads it: a value ends where its braces are even, a backslash or not. */

const WORDS: Record<string, string> = {
  '\\textbackslash': '\\',
  '\\textbraceleft': '{',
  '\\textbraceright': '}',
  '\\textasciitilde': '~',
  '\\textasciicircum': '^',
};

/** The key and the fields of the one entry; throws where the text is no entry, or more than one. */
export function readBibtex(text: string): { key: string; fields: Record<string, string> } {
  const head = /^@misc\{([^,\s]*),\s*/.exec(text);
  if (!head) throw new Error(`bibtex: no entry in ${text}`);
  const fields: Record<string, string> = {};
  let at = head[0].length;
  while (text[at] !== '}') {
    const name = /^(\w+) = /.exec(text.slice(at));
    if (!name) throw new Error(`bibtex: no field at ${at} of ${text}`);
    at += name[0].length;
    const end =
      text[at] === '{' ? endOfBraces(text, at) : at + /^\w+/.exec(text.slice(at))![0].length;
    fields[name[1]!] = name[1] === 'url' ? text.slice(at + 1, end - 1) : untex(text.slice(at, end));
    at = end + /^,?\s*/.exec(text.slice(end))![0].length;
  }
  if (text.slice(at) !== '}\n') throw new Error(`bibtex: something follows the entry in ${text}`);
  return { key: head[1]!, fields };
}

function endOfBraces(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at + 1;
  }
  throw new Error(`bibtex: braces without an end in ${text}`);
}

/** What TeX prints of a value. */
function untex(value: string): string {
  return value.replace(/\\text[a-z]+|\\[#$%&_]|[{}]/g, (found) => {
    if (found === '{' || found === '}') return '';
    return WORDS[found] ?? found.slice(1);
  });
}
