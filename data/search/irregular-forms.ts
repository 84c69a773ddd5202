/** Forms of one word that its letters do not tell: "told" of "tell", "fue" of "ir". A line is a word, folded. */

import { WordGroups } from './word-groups.ts';

const WORDS = `
tell told telling
give gave given giving gift
take took taken taking
go went gone goes going
leave left leaving
send sent sending
hold held holding
pay paid paying payment
build built building
win won winning
lose lost losing loss
meet met meeting
find found finding
bring brought bringing
buy bought
choose chose chosen choice
fall fell fallen
rise rose risen
begin began begun
break broke broken
speak spoke spoken speech
write wrote written
know knew known
think thought
get got gotten
make made making
see saw seen
become became
keep kept
lead led leader leadership
fight fought
flee fled
sell sold
strike struck
shoot shot
die died dead death
grow grew grown growth
marry married marriage
refuse refused refusal
approve approved approval
propose proposed proposal
arrive arrived arrival
remove removed removal
release released
invest invested investment
crime crimes criminal criminals
prison prisoner prisons
vote votes voted voting voter
man men
woman women
child children
wife wives
decir dijo dicho dice dicen
dar dio dado
ir fue fueron va
ser es fue era
tener tiene tuvo tienen
hacer hizo hecho hace
poder puede pudo
ver vio visto
poner puso puesto
venir vino viene
volver volvio vuelto vuelve
morir murio muerto mueren muerte
abrir abrio abierto
escribir escribio escrito
pagar paga pago pagan pagara
cobrar cobra cobrara cobro
elegir eligio electo elegido eleccion
juez jueza jueces
prision prisiones
carcel carceles
nacer nacio nacido nacimiento
`;

const groups = new WordGroups(WORDS);

/** Stems of a word's other forms; empty for most. */
export function otherForms(term: string): ReadonlySet<string> {
  return groups.stemsBeside(term);
}
