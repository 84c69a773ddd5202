import { LANGUAGE_LEAST_TERMS, LANGUAGE_SAMPLE_CHARS } from '../../../data/limits/mentions.ts';
import { termsOf } from '../../../data/text/terms.ts';
import { languageOf } from '../../../data/text/stop-words.ts';
import type { FindMentionsRequest } from '../api.ts';

/**
 * The request in the language that its text is in: many pages name none, or leave their content
 * system's English at the top of a Spanish text. Any other language is believed.
 */
export function settleLanguage(request: FindMentionsRequest): FindMentionsRequest {
  if (!/^(?:en\b|$)/i.test(request.language)) return request;
  const text = request.blocks.map((block) => block.text).join('\n');
  const terms = termsOf(text.slice(0, LANGUAGE_SAMPLE_CHARS));
  const read = terms.length < LANGUAGE_LEAST_TERMS ? null : languageOf(terms);
  return read === null || request.language.startsWith(read)
    ? request
    : { ...request, language: read };
}
