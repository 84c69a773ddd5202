/** Words that tell what a name stands for: before it, in it, after it. Folded to lower case. */

import { wordSet } from '../text/word-set.ts';

/** Stand before a person's name and are no part of it. */
export const HONORIFICS = wordSet(
  `mr mrs ms miss dr prof professor sir lady lord dame president vice-president premier chancellor
  senator sen congressman congresswoman representative rep governor gov mayor secretary minister
  ambassador judge justice attorney sheriff general gen colonel col major maj captain capt lieutenant lt
  sergeant sgt admiral commander marshal officer detective inspector coach manager king queen prince princess emperor empress sultan
  sheikh sheik imam ayatollah rabbi reverend rev father bishop archbishop cardinal pope saint emir duke duchess baron count
  chairman chairwoman director author actor actress singer composer poet writer novelist director producer guitarist drummer bassist keyboardist vocalist
  rapper comedian journalist historian philosopher economist physicist mathematician scientist architect painter artist
  footballer goalkeeper striker midfielder quarterback pitcher brother sister husband wife son daughter mother uncle aunt
  speaker datuk dato seri tan sri tun spokesman spokeswoman spokesperson analyst lawyer businessman entrepreneur billionaire activist engineer`,
  `señor señora señorita don doña sr sra srta doctor doctora dra presidente presidenta expresidente vicepresidente
  ministro ministra senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa juez jueza magistrado
  magistrada coronel capitán capitan teniente sargento almirante comandante rey reina príncipe princesa emperador papa
  cardenal obispo arzobispo padre profesor profesora escritor escritora actriz cantante compositor compositora
  periodista historiador filósofo poeta pintor arquitecto director directora futbolista entrenador hermano hermana
  hijo hija esposo esposa marido mujer abogado abogada empresario activista canciller fiscal`,
  `monsieur madame mademoiselle mme mlle président présidente ministre sénateur sénatrice député députée maire juge
  général capitaine roi reine prince pape évêque professeur écrivain acteur actrice chanteur chanteuse journaliste
  herr frau präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin senator
  bürgermeister bürgermeisterin richter richterin könig königin papst professorin schauspieler schauspielerin sängerin sänger
  signor signora dottor presidente ministro senatore sindaco giudice generale re regina
  senhor senhora deputado deputada governador prefeito juiz juíza rei rainha escritor cantor cantora jornalista`,
);

/** End an organization's name, or stand before "of" in it. */
export const ORGANIZATION_LAST = wordSet(
  `university college school academy institute institution party association society federation league union council
  committee commission company corporation corp inc ltd llc plc co gmbh ag sa nv agency bureau foundation trust fund center centre clinic laboratory observatory
  army navy marines guard force police regiment battalion brigade squadron corps
  times post herald tribune gazette journal news press magazine radio television broadcasting network
  airlines airways motors bank banks group club fc afc cf sc orchestra philharmonic symphony choir ministry department
  court congress senate parliament assembly church diocese hospital museum
  records entertainment studios pictures productions publishing publishers
  systems technologies software industries enterprises holdings partners pharmaceuticals laboratories labs
  organization organisation alliance coalition confederation movement brigades
  united rovers wanderers athletic authority administration consortium cooperative
  universität hochschule institut partei verein verband bundesamt ministerium bundesministerium gericht bundesgericht
  gesellschaft stiftung gewerkschaft`,
);

/** Begin an organization's name in Romance languages. */
export const ORGANIZATION_FIRST = wordSet(
  `universidad colegio escuela academia instituto partido asociación sociedad federación liga unión consejo comité
  comisión compañía empresa agencia fundación ejército armada policía guardia banco grupo orquesta ministerio
  departamento corte tribunal congreso senado parlamento asamblea iglesia museo
  organización alianza coalición confederación movimiento autoridad ayuntamiento atlético deportivo club
  editorial radiotelevisión secretaría fiscalía sindicato
  université école institut parti société fédération ligue conseil comité compagnie agence fondation armée
  banque ministère tribunal assemblée église musée syndicat
  università scuola istituto partito associazione società federazione consiglio comitato commissione agenzia fondazione
  esercito banca ministero tribunale assemblea chiesa
  universidade escola partido associação sociedade federação conselho comissão companhia agência fundação
  exército ministério assembleia igreja`,
);

/** Words that many institutions share: a name of nothing but these is no name. */
export const GENERIC = wordSet(
  `national state royal federal central public high middle junior senior technical local general supreme
  first major minor free new old united special catholic roman western eastern northern southern north south east west
  nacional federal estatal superior general real central`,
);

/** End a place's name, or stand before "of" in it. */
export const PLACE_LAST = wordSet(
  `river lake mountain mountains hills island islands county province city township village
  borough district valley bay coast gulf sea ocean peninsula desert forest canyon creek falls springs
  street avenue park road boulevard square highway airport harbour harbor canal
  insel inseln stadt gemeinde küste straße bahnhof flughafen`,
);

/** Begin a place's name. */
export const PLACE_FIRST = wordSet(
  `lake mount cape port fort gulf
  río rio lago laguna monte sierra cordillera isla islas provincia municipio ciudad comarca valle bahía playa
  cabo golfo mar océano península desierto calle avenida aeropuerto volcán cerro
  montagne île îles fiume isola città ilha`,
);

/** Words of names that are neither person, nor place, nor organization: events, works, prizes, laws. */
export const OTHER_WORDS = wordSet(
  `war wars battle revolution uprising siege campaign cup championship championships olympics games tournament prix series
  award awards prize medal festival act bill treaty agreement convention constitution amendment
  album song single film movie novel book bible edition version theorem law day night week month year era
  age period dynasty century conference summit election elections season bowl open tour trophy grammy emmy oscar
  language languages windows model mark type class project operation program programme system theory effect syndrome disease
  order code act project chart top billboard`,
  `guerra batalla revolución sitio campaña copa campeonato campeonatos juegos torneo premio premios medalla festival ley tratado
  acuerdo convención constitución álbum canción película novela libro biblia edad época dinastía siglo
  conferencia cumbre elecciones temporada gran día noche semana mes año proyecto operación plan sistema teoría
  guerre bataille coupe championnat prix loi traité krieg schlacht weltmeisterschaft pokal preis gesetz vertrag`,
);

/** Follow a person's name. */
export const AFTER_PERSON = wordSet(
  `said says told added asked wrote replied married died argued explained recalled insisted resigned testified
  was-born tweeted joked laughed smiled who
  dijo afirmó declaró señaló explicó aseguró añadió nació murió falleció escribió quien
  sagte erklärte starb schrieb déclaré affirmé naquit mourut disse affermò morì nasceu morreu`,
);

/** Stand before a person who did something: "said Maria Lopez". */
export const BEFORE_PERSON = wordSet(`said says by-person added dijo afirmó señaló declaró sagte`);

/** Stand right before a place: in themselves they say that it is one only after words of going or being. */
export const BEFORE_PLACE = wordSet(
  `near toward towards throughout across outside
  cerca
  bei nahe`,
);
/** "in", "at home in": a place mostly; a text, a year, a language otherwise. */
export const IN = wordSet(`in en à em nel`);
