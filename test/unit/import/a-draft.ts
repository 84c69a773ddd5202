import type { Draft } from '../../../data/import/draft.ts';

export const DEFAULTS = { publisher: 'My notes', language: 'en' };

/** A draft of a few plain words. */
export function aDraft(given: Partial<Draft> = {}): Draft {
  return {
    ...{ title: 'A day at the bridge', titleIsOurs: false, publisher: null, url: null },
    ...{ published: null, language: 'en', credits: null },
    body: { kind: 'paragraphs', paragraphs: ['The bridge opened in May.'] },
    ...given,
  };
}

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
