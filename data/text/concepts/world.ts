/** Speech, media, place, time, size: words of one line mean nearly the same in news. */
export const WORLD = `
report study survey publish published publication document informe estudio encuesta publicar documento rapport etude publier document bericht studie umfrage veroffentlichen dokument relatorio estudo publicar documento rapporto studio pubblicare
journalist reporter press media newspaper newsroom broadcaster outlet news periodista prensa medio periodico noticia journaliste presse journal medien journalist zeitung presse jornalista imprensa jornal giornalista stampa giornale crew
interview testimony tell told recount entrevista entrevistar relatar relato contar entretien interroger raconter interview befragen befragt erzahlen entrevista relatar contar intervista raccontare
video film filmed footage photo picture image camera photograph foto imagen camara grabacion image photo camera bild bilder kamera filmen foto imagem camera immagine tape tapes audio recording recordings record
tweet twitter facebook online internet social post red redes sociales publicacion reseau reseaux internet netz soziale rede redes postar
secret secretive covert hidden confidential sealed seal unseal secreto oculto confidencial encubierto secret cache confidentiel geheim versteckt vertraulich secreto secreta oculto segreto nascosto undisclosed
transparent transparency disclose disclosure reveal unclear transparencia revelar aclarar transparence reveler transparenz offenlegen enthullen transparencia trasparenza rivelare
admit acknowledge concede conceded confess admitir reconocer conceder admettre reconnaitre avouer zugeben einraumen anerkennen admitir reconhecer ammettere riconoscere
error mistake mistaken mistakenly wrong wrongly wrongful erroneous clerical equivocacion error erroneo erreur faute irrtum fehler versehentlich falschlich erro engano errore sbaglio
argue contend insist maintain claim argumentar sostener insistir alegar soutenir affirmer pretendre argumentieren behaupten bestehen argumentar alegar sostenere
praise laud commend hail thank thanked grateful elogiar alabar agradecer louer saluer remercier loben gelobt danken elogiar agradecer lodare ringraziare welcome
question doubt challenge contest preguntar pregunta duda cuestionar question doute contester frage fragen zweifel anfechten pergunta duvida questionar domanda dubbio
warn warning caution advertir advertencia avertir avertissement warnen warnung advertir aviso avvertire avviso
phone telephone call telefono llamada llamar appel telephone anruf telefon handy telefone ligacao chiamata telefono cellphone mobile contact communicate communication comunicar comunicacion incomunicado communiquer contacto kontakt kommunizieren comunicar contato letter carta lettre brief
city capital town urban neighborhood neighbourhood district ciudad capital barrio pueblo colonia ville capitale quartier stadt hauptstadt viertel cidade capital bairro citta capitale quartiere
countryside rural remote uninhabited despoblado rural campagne landlich abgelegen campo campagna
country nation state pais nacion pays etat land staat pais nacao paese nazione
world global worldwide international mundo mundial internacional monde mondial international welt weltweit international mundo mundial mondo mondiale
region area zone territory territorio zona region territoire zone gebiet regiao territorio territorio
hotel shelter camp tent albergue hotel refugio campamento abri hotel camp lager unterkunft hotel abrigo acampamento albergo rifugio campo
bus road route highway bus carretera ruta autobus route bus strasse onibus estrada strada
tower fence wall camera scanner surveillance electrified torre cerca muro vigilancia tour cloture mur surveillance turm zaun mauer uberwachung torre cerca muro vigilancia torre recinto sorveglianza
large big largest biggest huge giant vast great grande mayor enorme grand geant enorme gross grosste riesig grande maior enorme grande enorme
small tiny little pequeno petit klein pequeno piccolo
new newest nuevo nueva nouveau neu novo nova nuovo
old former earlier previous predecessor antiguo anterior ex ancien anterieur alt fruher ehemalig antigo anterior ex vecchio precedente
first initial primero primera premier erste erster primeiro prima
last final latest ultimo dernier letzte ultimo
begin began start launch origin empezar comenzar inicio iniciar origen commencer debut lancer beginnen begann anfang starten comecar inicio origem iniziare inizio founded
end ended over finish finished close terminar fin acabar cerrar finir terminer fin fermer enden ende schliessen beenden terminar fim acabar fechar finire fine chiudere
leave left depart exit exile abandon salir salida irse exilio abandonar partir depart quitter exil verlassen gehen weggang exil sair saida exilio lasciare uscita esilio
join belong member membership affiliation unirse miembro pertenecer pertenencia integrante membre appartenir mitglied mitgliedschaft angehoren membro integrante pertencer membro appartenere
link tie connection associated vinculo relacion nexo lien relation verbindung zusammenhang vinculo ligacao legame
symbol emblem showpiece hallmark trademark jewel simbolo emblema symbole embleme symbol wahrzeichen aushangeschild simbolo simbolo
extend extension renew renewal prolong renewed prorroga prorrogar extender ampliar prolonger prolongation renouveler verlangern verlangerung prorrogar prorrogacao prorogare
open opened opening inaugurate abrir apertura inaugurar ouvrir ouverture inaugurer offnen eroffnen eroffnet abrir inaugurar aprire inaugurare
agree consent accept accepted acuerdan acordar aceptar consentir accepter accord einverstanden annehmen akzeptieren zustimmen aceitar concordar accettare accordarsi
allow permit let authorize enable permitir autorizar permettre autoriser erlauben genehmigen zulassen permitir autorizar permettere autorizzare
help assist aid assistance ayuda ayudar aide aider hilfe helfen ajuda ajudar aiuto aiutare facilitate relief
use used usage uso usar utilizar utiliser usage benutzen nutzen verwendet usar uso usare
share percentage rate ratio percent proportion tasa porcentaje taux pourcentage rate anteil prozent taxa porcentagem tasso percentuale
count number figure total tally numero cifra cantidad total nombre chiffre zahl anzahl numero cifra numero cifra
hundred thousand million dozens scores tens cientos miles decenas centaine millier dizaine hunderte tausende dutzende centena milhar dezenas centinaia migliaia decine
condition conditions harsh severe squalid condicion condiciones duro conditions dur bedingung bedingungen hart condicao condicoes duro condizioni duro
community communities comunidad comunidades communaute gemeinschaft comunidade comunita resident neighbor neighbour vecino
legal legally lawful lawfully unlawful unlawfully illegal illegally legality unauthorized ilegal legal legalmente ilegalmente illegal legal rechtlich rechtswidrig ilegal illegale
policy policies measure strategy approach program programme politica medida estrategia politique mesure massnahme strategie politik politica medida misura
facility facilities center centre building site instalacion centro edificio etablissement centre einrichtung zentrum gebaude instalacao edificio struttura
cooperation cooperate collaboration collaborate cooperacion colaborar cooperation kooperation zusammenarbeit cooperacao colaborar cooperazione
chance opportunity oportunidad possibilite chance moglichkeit gelegenheit oportunidade opportunita
win won winner victory triumph landslide ganar victoria triunfo gagner victoire gewinnen sieg gewann vencer vitoria vincere vittoria
head chief boss director chair leader lead leadership commander jefe director lider cabecilla dirigir chef directeur dirigeant leiter chef fuhrer anfuhrer lider chefe diretor capo direttore
concern worry worried alarm alarming preocupacion preocupar inquietude inquieter sorge besorgt preocupacao preoccupazione
unprecedented extraordinary historic historically record remarkable unique inedito extraordinario historico inedit historique beispiellos historisch aussergewohnlich inedito historico storico
systematic systematically widespread pattern routine sistematico generalizado systematique generalise systematisch weitverbreitet sistematico
identify identity identified identities misidentified named list listed identificar identidad lista identifier identite liste identifizieren identitat identificar identidade lista
answer answered response respond reply retort reaction react responder respuesta reaccion repondre reponse reaction antwort antworten reaktion responder resposta reacao risposta
history past heritage centuries century historia pasado siglo histoire passe siecle geschichte jahrhundert vergangenheit historia passado seculo storia secolo
humane humanitarian humanitario humanitaire humanitar humanitario umanitario
language tone wording lenguaje tono langage ton sprache ton
tough stern hard hardline duro severo dur ferme hart streng duro severo duro
pandemic covid virus epidemic pandemia coronavirus pandemie pandemia
memory anniversary commemorate remember recall recordar memoria souvenir memoire erinnern gedenken lembrar memoria ricordare
hope expect expected plan planned intend intention mean aim esperar planear pretender intencion esperer prevoir planen hoffen erwarten geplant esperar planejar sperare prevedere
lie lies false untrue truth mentira mentir falso verdad mensonge mentir faux luge falsch wahrheit mentira falso bugia
show showed shown display parade present mostrar presentar exhibir montrer presenter zeigen vorfuhren prasentieren mostrar apresentar mostrare presentare
`;
