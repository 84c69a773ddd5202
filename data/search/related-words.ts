/**
 * Words that news texts use for one another, in the languages of our documents: who asks what a thing
 * "cost" is answered by what somebody "pays", and "cuánta gente" by "how many people". A line is a
 * group; a word may stand in several. They weigh far less than the word itself.
 */

import { stemOf } from '../text/terms.ts';
import { NO_STEMS, readGroups } from './word-groups.ts';

const GROUPS = `
people persons population | gente personas | leute menschen | gens personnes | pessoas
prisoners inmates detainees convicts people held jailed imprisoned | presos reclusos reos internos detenidos encarcelados | gefangene häftlinge | détenus prisonniers | detentos prisioneiros
prison jail penitentiary facility megaprison | cárcel prisión penal megacárcel penitenciaría | gefängnis haftanstalt | prison | prisão cadeia
deport deported deportation expel remove removed removal repatriate sent | deportar deportado deportación expulsar repatriar | abschieben abgeschoben abschiebung | expulser expulsion déporter | deportar deportado deportação
arrest arrested detain detained detention capture jailed custody | arrestar detener detenido detención captura capturado arresto | festnahme verhaftet | arrêté arrestation | preso detido prisão
kill killed murder murdered homicide death dead died die killing victims | matar asesinar asesinato homicidio muerte muertos murió fatales | mord tote | meurtre mort tué | matar morto homicídio
run runs lead leads leader head heads director direct boss chief command manage | dirige dirigir director jefe líder encabeza lidera | leiter leitet chef | dirige directeur chef | dirige diretor chefe
open opened opening inaugurate inaugurated | abrir abrió apertura inaugurar inauguró | eröffnet eröffnung | ouvert inauguré inauguration | aberto inaugurado
start started begin began begun declare declared adopt adopted introduce | empezar comenzar comenzó inicio declaró decretó vigente | beginn begann | début commencé | começou início
end ended finish finished over | terminar terminó fin acabó | ende | fin terminé | fim terminou
pay paid payment cost costs fee price money million funding dollar | pagar paga pago tarifa costo costar dinero cobrar millones | zahlen gebühr kosten | payer coût argent | pagar taxa custo dinheiro
wife husband spouse married partner | esposa esposo casado casada mujer cónyuge | ehefrau verheiratet | épouse mari marié | esposa marido casado
brothers sisters siblings family relatives parents mother father | hermanos hermanas familia padre madre parientes familiares | geschwister familie | frères famille | irmãos família
born birth birthday age old | nació nacer nacimiento edad | geboren | né naissance | nasceu nascimento
judge court justice magistrate ruling | juez jueza tribunal magistrado corte fallo | richter gericht | juge tribunal | juiz tribunal
lawyer attorney counsel advocate represents | abogado abogada | anwalt | avocat | advogado
visit visited visitor tour toured travel trip | visita visitar visitó gira viaje | besuch besuchte reise | visite visité | visita visitou
leave leaves left exit depart departure exile stop operating | salir salida dejar exilio irse marcharse | verlassen | quitter départ | sair saída
return returned back bring | volver vuelta regreso regresar devolver retorno | rückkehr zurück | retour retourner | voltar retorno
free freed release released liberate liberation | liberar liberado liberó libre libertad soltar | freigelassen | libéré libération | libertar libertado
swap exchange | canje intercambio | austausch | échange | troca
block blocked bar barred halt stop pause suspend restrain | bloquear bloqueó frenar suspender impedir | blockiert gestoppt | bloqué suspendu | bloquear impedir suspender
ban banned forbid forbidden prohibit prohibited | prohibir prohibido prohíbe | verboten | interdit interdites | proibido proibir
torture tortured abuse beat beaten beating mistreat mistreatment ill-treatment | tortura torturado golpes maltrato abusos | folter | torture torturé coups | tortura maus-tratos
election elections elected vote votes voted ballot | elección elecciones electo voto votos votación | wahl gewählt | élection élu | eleição eleito voto
reelection reelected re-election term limits | reelección reelegido mandato | wiederwahl amtszeit | réélection mandat | reeleição mandato
agreement deal accord pact arrangement treaty | acuerdo pacto convenio trato pactado | abkommen vereinbarung | accord pacte | acordo pacto
talks negotiations negotiate secret meetings | negociaciones negociar diálogo encuentros | verhandlungen | négociations pourparlers | negociações
offer offered propose proposal proposed | oferta ofrecer ofreció propuesta propuso | angebot angeboten | offre offert proposition | oferta proposta
gang gangs mara maras | pandilla pandillas pandilleros banda bandas | bande banden | gang gangs | gangue gangues
citizen citizens national nationals americans | ciudadano ciudadanos nacionales | staatsbürger bürger | citoyen citoyens | cidadão cidadãos
capacity room hold holds holding space size big | capacidad cupo espacio cabe caben | kapazität platz | capacité place | capacidade
crime crimes criminal offense conviction convicted record | delito delitos crimen antecedentes condena | straftat verbrechen | crime délit condamné | crime delito
order ordered orders command | orden ordenar ordena ordenó | anordnung | ordre ordonné | ordem
report reported study investigation inquiry | informe reporte investigación | bericht | rapport enquête | relatório investigação
refuse refused reject rejected decline denied agree | rechazar rechazó negarse negó | abgelehnt | refusé rejeté | recusar rejeitou
meet met meeting talks | reunirse reunión encuentro reunió | treffen | rencontre réunion | encontro reunião
build built building construct construction | construir construyó construcción | bauen gebaut | construire | construir construção
child children minor minors kids | niño niños menor menores | kinder | enfants mineurs | crianças menores
country countries nation nations state | país países nación | land länder | pays | país países
emergency exception | excepción emergencia | ausnahmezustand notstand | exception urgence | exceção emergência
accept accepted take receive received agree agreed | aceptar aceptó recibir recibió | aufnehmen | accepter reçu | aceitar receber
approval popular popularity support poll favourable | aprobación popularidad popular apoyo encuesta | beliebt umfrage | popularité sondage | popularidade apoio
oust ousted dismiss dismissed removed fire fired | destituir destituyó destitución cesar | entlassen abgesetzt | destitué | destituir
dictator authoritarian autocrat democracy | dictador autoritario democracia | diktator demokratie | dictateur démocratie | ditador democracia
appeal appeals appealed | apelar apelación recurso | berufung | appel | recurso apelação
hotel camp shelter center | hotel campamento albergue centro | lager | camp centre | campo centro
food meals meat eat menu | comida alimentos carne comer | essen fleisch | repas viande nourriture | comida carne
bed beds mattress mattresses bunk bunks sleep | cama camas colchón colchones dormir | bett betten matratze | lit lits matelas | cama colchão
located location lies stands situated | ubicado ubicación queda encuentra situado | liegt gelegen | situé trouve | localizado fica
poor poverty economy economic growth | pobreza pobre economía económico | armut wirtschaft | pauvreté économie | pobreza economia
lie lied false untrue contradict | mentira mintió falso | lüge gelogen | mensonge faux | mentira falso
`;

let known: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Stems of the words that may stand for a term; empty for most. */
export function relatedStems(term: string): ReadonlySet<string> {
  known ??= readGroups(GROUPS);
  return known.get(stemOf(term)) ?? NO_STEMS;
}
