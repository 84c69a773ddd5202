declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(isCaseSensitive?: boolean);
    addKeyword(keyword: string): void;
    extractKeywords(text: string): string[];
  }
}
