/** What stands before a name without being a part of it, in one language only. */

/** A noun behind its article: "der Hafen Mombasa"; a first name has none. */
export const GERMAN_NOUN =
  /(?<!\p{L})(?:[Dd](?:er|ie|as|es|em|en)|[Ee]ine?[nmrs]?|[Ii]m|[Aa]m|[Vv]om|[Zz]u[mr]|[Bb]eim|ins|(?:[Ss]ein|[Ii]hr|[Uu]nser|[Dd]ies|[Jj]en)(?:e[nmrs]?)?) (?:\p{Ll}{3,}e[nrsm]? )?\p{Lu}[\p{L}-]+ $/u;

/** "M. Macron", "MM. Macron et Bukele", the lawyer "Me Martin": in other languages initials. */
export const FRENCH_COURTESY = /^m[me]?$/u;

/** German writes what somebody or something is right before the name: "Spitzenreiter Perry", "der Sender ABC". */
export const GERMAN_TITLE = new RegExp(
  `(?:${[
    'prasident|minister|kanzler|chef|richter|anwalt|sprecher|kandidat|fuhrer|senator|leiter|vorsitzende[rn]?',
    'spieler|trainer|sportler|sieger|meister|reiter|fahrer|profi|star|legende|rivale|kollege|verteidiger|sturmer',
    'politiker|unternehmer|forscher|experte|autor|sanger|schauspieler|regisseur|kunstler|journalist|okonom',
    'abgeordnete[rn]?|beauftragte[rn]?|aktivist|gouverneur|botschafter|kommissar|kapitan|general|direktor|manager',
    'grunder|inhaber|besitzer|milliardar|routinier|veteran|verdachtige[rn]?|angeklagte[rn]?|fuhrende[rn]?',
    'aufsteiger|verfolger|nachfolger|vorganger|gegner|favorit|konkurrent|herausforderer|spezialist|debutant|landsmann',
    'sender|konzern|verlag|verein|verband|hersteller|agentur|firma|unternehmen|partei|zeitung|magazin',
    'bundesstaat|hauptstadt|provinz|kanton|gemeinde|insel|kuste|hafenstadt|grenzstadt|kleinstadt|millionenstadt',
  ].join('|')})(?:in|innen|en|s|n|es)?$`,
);
