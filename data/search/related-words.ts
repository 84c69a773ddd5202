/**
 * Words that news texts use for one another, in the languages of our documents: who asks what a thing
 * "cost" is answered by what somebody "pays", and "cuánta gente" by "how many people". A line is a
 * group, folded as `termsOf` folds; a word may stand in several. They weigh far less than the word
 * itself.
 */

import { WordGroups } from './word-groups.ts';

const GROUPS = `
people persons population gente personas leute menschen gens personnes pessoas
prisoners inmates detainees convicts people held jailed imprisoned presos reclusos reos internos detenidos encarcelados gefangene haftlinge detenus prisonniers detentos prisioneiros
prison jail penitentiary facility megaprison carcel prision penal megacarcel penitenciaria gefangnis haftanstalt prisao cadeia
deport deported deportation expel remove removed removal repatriate sent deportar deportado deportacion expulsar repatriar abschieben abgeschoben abschiebung expulser expulsion deporter deportacao
arrest arrested detain detained detention capture jailed custody arrestar detener detenido detencion captura capturado arresto festnahme verhaftet arrete arrestation preso detido prisao
kill killed murder murdered homicide death dead died die killing victims matar asesinar asesinato homicidio muerte muertos murio fatales mord tote meurtre mort tue morto
run runs lead leads leader head heads director direct boss chief command manage dirige dirigir jefe lider encabeza lidera leiter leitet chef directeur diretor chefe
open opened opening inaugurate inaugurated abrir abrio apertura inaugurar inauguro eroffnet eroffnung ouvert inaugure inauguration aberto inaugurado
start started begin began begun declare declared adopt adopted introduce empezar comenzar comenzo inicio declaro decreto vigente beginn begann debut commence comecou
end ended finish finished over terminar termino fin acabo ende termine fim terminou
pay paid payment cost costs fee price money million funding dollar pagar paga pago tarifa costo costar dinero cobrar millones zahlen gebuhr kosten payer cout argent taxa custo dinheiro
wife husband spouse married partner esposa esposo casado casada mujer conyuge ehefrau verheiratet epouse mari marie marido
brothers sisters siblings hermanos hermanas geschwister bruder schwester freres soeurs irmaos irmas
father dad parents padre padres vater eltern pere pai
mother mom parents madre padres mutter eltern mere mae
family relatives familia parientes familiares familie angehorige famille proches
born birth birthday age old nacio nacer nacimiento edad geboren ne naissance nasceu nascimento
judge court justice magistrate ruling juez jueza tribunal magistrado corte fallo richter gericht juge juiz
lawyer attorney counsel advocate represents abogado abogada anwalt avocat advogado
visit visited visitor tour toured travel trip visita visitar visito gira viaje besuch besuchte reise visite visitou
leave leaves left exit depart departure exile stop operating salir salida dejar exilio irse marcharse verlassen quitter sair saida
return returned back bring volver vuelta regreso regresar devolver retorno ruckkehr zuruck retour retourner voltar
free freed release released liberate liberation liberar liberado libero libre libertad soltar freigelassen libere libertar libertado
swap exchange canje intercambio austausch echange troca
block blocked bar barred halt stop pause suspend restrain bloquear bloqueo frenar suspender impedir blockiert gestoppt bloque suspendu
ban banned forbid forbidden prohibit prohibited prohibir prohibido prohibe verboten interdit interdites proibido proibir
torture tortured abuse beat beaten beating mistreat mistreatment ill treatment tortura torturado golpes maltrato abusos folter coups maus tratos
election elections elected vote votes voted ballot eleccion elecciones electo voto votos votacion wahl gewahlt elu eleicao eleito
reelection reelected re election term limits reeleccion reelegido mandato wiederwahl amtszeit mandat reeleicao
agreement deal accord pact arrangement treaty acuerdo pacto convenio trato pactado abkommen vereinbarung pacte acordo
talks negotiations negotiate secret meetings negociaciones negociar dialogo encuentros verhandlungen negociations pourparlers negociacoes
offer offered propose proposal proposed oferta ofrecer ofrecio propuesta propuso angebot angeboten offre offert proposition proposta
gang gangs mara maras pandilla pandillas pandilleros banda bandas bande banden gangue gangues
citizen citizens national nationals americans ciudadano ciudadanos nacionales staatsburger burger citoyen citoyens cidadao cidadaos
capacity room hold holds holding space size big capacidad cupo espacio cabe caben kapazitat platz capacite place capacidade
crime crimes criminal offense conviction convicted record delito delitos crimen antecedentes condena straftat verbrechen delit condamne
order ordered orders command orden ordenar ordena ordeno anordnung ordre ordonne ordem
report reported study investigation inquiry informe reporte investigacion bericht rapport enquete relatorio investigacao
refuse refused reject rejected decline denied agree rechazar rechazo negarse nego abgelehnt rejete recusar rejeitou
meet met meeting talks reunirse reunion encuentro reunio treffen rencontre encontro reuniao
build built building construct construction construir construyo construccion bauen gebaut construire construcao
child children minor minors kids nino ninos menor menores kinder enfants mineurs criancas
country countries nation nations state pais paises nacion land lander pays
emergency exception excepcion emergencia ausnahmezustand notstand urgence excecao
accept accepted take receive received agree agreed aceptar acepto recibir recibio aufnehmen accepter recu aceitar receber
approval popular popularity support poll favourable aprobacion popularidad apoyo encuesta beliebt umfrage popularite sondage popularidade apoio
oust ousted dismiss dismissed removed fire fired destituir destituyo destitucion cesar entlassen abgesetzt destitue
dictator authoritarian autocrat democracy dictador autoritario democracia diktator demokratie dictateur democratie ditador
appeal appeals appealed apelar apelacion recurso berufung appel apelacao
hotel camp shelter center campamento albergue centro lager centre campo
food meals meat eat menu comida alimentos carne comer essen fleisch repas viande nourriture
bed beds mattress mattresses bunk bunks sleep cama camas colchon colchones dormir bett betten matratze lit lits matelas colchao
located location lies stands situated ubicado ubicacion queda encuentra situado liegt gelegen situe trouve localizado fica
poor poverty economy economic growth pobreza pobre economia economico armut wirtschaft pauvrete economie
lie lied false untrue contradict mentira mintio falso luge gelogen mensonge faux
`;

const groups = new WordGroups(GROUPS);

/** Stems of the words that may stand for a term; empty for most. */
export function relatedStems(term: string): ReadonlySet<string> {
  return groups.stemsBeside(term);
}
