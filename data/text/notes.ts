/**
 * What a publisher says about itself amid an article: who wrote and edited it, when it was put up,
 * whom to follow, what to subscribe to. Known by set phrases, in the languages of most readers.
 */

/** Longer paragraphs tell something. */
const MOST_CHARS = 420;
const MOST_DATE_LINE_CHARS = 160;

const CREDITS = [
  '(?:additional |with )?report(?:ing|s) (?:by|from)',
  '(?:written|edited|editing|compiled|produced|translated|photos?|photographs?|illustrations?) by',
  '(?:first|originally|previously) (?:published|appeared)',
  'this (?:article|story|post|piece|report) (?:was|has been|is|first|originally|appeared)',
  'copyright',
  "co[nm] informaci?[óõ](?:n|es) d\\w*|avec [ld][’']\\p{L}+|mit (?:material|informationen) von",
  '(?:redacción|redação|texto?|testo|fotos?|edición|edição|editado|escrito|publicad[oa]|fuentes?|fontes?|fonti|sources?|quellen?|crédits?|credits?)(?: ?[:/]| p[oa]r \\p{Lu}| von \\p{Lu})',
];

const INVITATIONS = [
  "(?:please )?(?:subscribe|sign (?:up|in)|log in|click here|follow us|follow .{2,50} on|join us|download (?:the|our)|get (?:our|the) (?:latest|app)|listen to this|read (?:more|also|next)|see also|editor[’']?s note|support our|donate|to (?:read|view) (?:the|this|more)|already a)",
  'suscr[ií]b[ae]\\w*|s[ií]g[ua]e?nos|sigue (?:a|en|nuestr)|[úu]n(?:ete|irte|ase) a|reg[ií]str[ae][ts]e|ha(?:z|ga) cli[ck]|desc[aá]rg(?:a|ue|ate)|l[ée]a? (?:también|además|más)|(?:le|te) (?:puede interesar|recomendamos)|m[áa]s información|ya sab[ií]as que .{0,40}canal',
  'abonnez|inscrivez|suivez|téléchargez|lire aussi|à lire|recevez|cliquez',
  'abonnieren|folgen sie|melden sie|lesen sie|mehr zum thema|hier klicken|jetzt (?:abonnieren|testen|lesen)',
  'assine|siga (?:o|a|no)|inscreva|leia (?:também|mais)|clique|baixe o|receba|veja também',
  'iscriv[ie]\\w*|abbonat[ie]|segui(?:ci|te)|leggi anche|scarica|clicca|ricevi',
];

const ANYWHERE = [
  'contributed (?:reporting|to th(?:is|e) (?:report|story|article))|^\\W*©|all rights reserved',
  '(?:our|the) (?:free |daily |weekly )*newsletters?|sign up (?:for|here)|subscribe (?:now|today|here|to)|subscribers only',
  '(?:follow|find|like|join) .{0,60}\\b(?:on|via) (?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin)',
  '(?:canal|perfil|cuenta|grupo|canale|chaîne|compte|kanal) (?:oficial )?(?:de|en|no|su|di|auf|bei) (?:facebook|twitter|instagram|telegram|whatsapp|youtube)',
  'letters to the editor|(?:todos los derechos|tutti i diritti|tous droits|alle rechte|todos os direitos) (?:reser|rés|vorb)',
];

const OPENING = new RegExp(`^\\P{L}*(?:${[...CREDITS, ...INVITATIONS].join('|')})(?!\\p{L})`, 'iu');
const SAYING = new RegExp(`(?<!\\p{L})(?:${ANYWHERE.join('|')})`, 'iu');
/** The time of day at which it was put up. */
const CLOCK = /\b\d{1,2}:\d{2}\b/;

const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]["'\u2019\u201d\u00bb)]*\s*$/u;

/** Whether a paragraph speaks of the publication and not of the news. */
export function isNote(text: string): boolean {
  const { length } = text;
  if (length > MOST_CHARS) return false;
  if (OPENING.test(text) || SAYING.test(text)) return true;
  return length <= MOST_DATE_LINE_CHARS && CLOCK.test(text) && !SENTENCE_END.test(text);
}
