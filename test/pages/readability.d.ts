/** The part that the comparison uses: the checks run where the package may not be installed yet. */
declare module '@mozilla/readability' {
  export class Readability<Content> {
    constructor(document: Document, options: { serializer: (node: Node) => Content });
    parse(): { title?: string | null; content?: Content | null } | null;
  }
}
