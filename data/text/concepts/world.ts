/** Speech, media, place, time, size: words of one line mean nearly the same in news. */
export const WORLD = `
report survey publish publication document informe estudio encuesta documento rapport etude publier bericht studie umfrage veroffentlichen dokument relatorio estudo studio pubblicare dossier findings account
journalist reporter press media newspaper newsroom broadcaster outlet news periodista prensa medio periodico noticia medien zeitung jornalista imprensa giornalista stampa crew correspondent anchor editor magazine channel television podcast documentary tv fernsehen cadena
interview tell told recount entrevista relatar contar entretien interroger raconter befragen erzahlen intervista raccontare
video film footage photo picture image camera photograph foto imagen camara grabacion bild bilder kamera filmen imagem immagine tape audio recordings clip montage screen leak viral
tweet twitter facebook online internet social post red redes reseau reseaux netz soziale postar platform youtube tiktok influencer
secret secretive covert hidden confidential sealed unseal secreto oculto confidencial encubierto cache confidentiel geheim versteckt vertraulich secreta segreto nascosto undisclosed clandestine undercover opaque conceal hide hid veil shroud private privately backroom secrecy
transparent transparency disclose disclosure reveal unclear transparencia revelar aclarar transparenz offenlegen enthullen trasparenza rivelare divulge detail clarity
admit acknowledge concede confess reconocer admettre reconnaitre avouer zugeben einraumen anerkennen reconhecer ammettere riconoscere recognize recognise
error mistake wrong wrongful erroneous clerical equivocacion erreur faute irrtum fehler versehentlich falschlich erro engano sbaglio blunder inadvertent accident administrative
argue contend insist maintain argumentar alegar affirmer pretendre argumentieren behaupten bestehen assert
praise laud commend hail thank grateful elogiar alabar agradecer louer saluer remercier loben gelobt danken lodare ringraziare tout applaud cheer celebrate
question doubt challenge contest preguntar duda cuestionar doute frage fragen zweifel anfechten pergunta duvida domanda dubbio skeptic dispute doubtful dubious
warn caution advertir advertencia avertir avertissement warnen warnung aviso avvertire avviso alert
phone telephone call telefono llamada llamar anruf handy ligacao chiamata cellphone mobile contact communication comunicar comunicacion incomunicado communiquer kontakt kommunizieren contato letter lettre brief message text cellular signal jammer movil celular
city capital town urban neighborhood neighbourhood district ciudad barrio pueblo colonia ville quartier stadt hauptstadt viertel cidade bairro citta municipal suburb downtown
countryside rural remote uninhabited despoblado landlich abgelegen campo campagna desert hills outskirts volcano
country nation state pais nacion pays etat staat nacao paese nazione
world global worldwide international mundo mundial internacional monde mondial welt weltweit mondo planet earth globe
region area zone territory territorio zona territoire gebiet regiao turf
hotel shelter camp tent albergue refugio campamento abri lager unterkunft abrigo acampamento albergo rifugio
bus road route highway carretera ruta autobus strasse onibus estrada strada convoy
tower fence wall scanner surveillance electrified torre cerca muro vigilancia cloture mur turm zaun mauer uberwachung recinto sorveglianza
large big largest biggest huge giant vast great enorme geant gross riesig maior massive immense gigantic sprawling mega size significant considerable substantial bulk bigger larger bedeutend
small tiny little pequeno petit klein piccolo modest slight
new newest nuevo nueva nouveau neu novo nova nuovo
old former earlier previous predecessor antiguo anterior ex ancien alt fruher ehemalig antigo vecchio precedente
first initial primero erste erster primeiro prima inaugural debut
last final latest ultimo dernier letzte
begin began start launch empezar comenzar inicio commencer lancer beginnen anfang comecar iniziare dawn outset
end ended over finish close terminar fin acabar cerrar finir fermer enden ende schliessen beenden fim fechar fine chiudere shut shutter dissolve disband abolish supprime expire expiry
leave left exit exile abandon salida irse exilio partir quitter verlassen gehen weggang sair saida lasciare uscita esilio quit withdraw withdrew pulled dejar
join belong member affiliation unirse miembro pertenecer pertenencia integrante membre appartenir mitglied mitgliedschaft angehoren pertencer recruit enlist ranks
tie connection associated vinculo relacion nexo lien relation verbindung zusammenhang legame tied affiliate bond
symbol emblem showpiece hallmark trademark jewel simbolo wahrzeichen aushangeschild notorious infamous famous reputation flagship centrepiece centerpiece pride
extend extension renew prolong prorroga ampliar renouveler verlangern prorogare lengthen
open abrir apertura inaugurar ouvrir ouverture inaugurer offnen eroffnen aprire
agree consent accept acuerdan acordar aceptar einverstanden annehmen akzeptieren zustimmen aceitar concordar accettare accordarsi
allow let authorize enable permitir autorizar permettre autoriser erlauben zulassen permettere autorizzare clear permet
help assist aid assistance ayuda ayudar aide aider hilfe helfen ajuda ajudar aiuto aiutare facilitate relief
use used usage uso usar utilizar utiliser benutzen nutzen verwendet deploy exploit
share percentage rate ratio percent proportion tasa porcentaje taux pourcentage anteil prozent porcentagem tasso capita average promedio durchschnitt moyenne
number figure total tally numero cifra cantidad nombre chiffre zahl anzahl estimate estimation statistics data estadistica schatzung datos
hundred thousand dozens scores tens cientos miles decenas centaine millier dizaine hunderte tausende dutzende centena milhar dezenas centinaia migliaia decine countless numerous
condition severe squalid condicion duro dur bedingung hart condizioni dire grim filthy
community comunidad communaute gemeinschaft comunita neighbor neighbour vecino
legal lawful unlawful illegal unauthorized ilegal rechtlich rechtswidrig juridico juridique
policy measure strategy approach program politica medida estrategia politique mesure massnahme strategie politik misura
facility center site instalacion centro edificio etablissement einrichtung zentrum gebaude struttura base headquarters sede sitz oficina bureau
cooperation cooperate collaboration colaborar kooperation zusammenarbeit
chance opportunity oportunidad possibilite moglichkeit gelegenheit opportunita
win won winner victory triumph landslide ganar victoria triunfo gagner victoire gewinnen gewann vencer vitoria vincere vittoria defeat lose lost swept
head chief boss director chair leader lead commander jefe lider cabecilla dirigir chef dirigeant leiter fuhrer anfuhrer diretor capo direttore kingpin senior
concern worry alarm preocupacion inquietude inquieter sorge besorgt preoccupazione uneasy unease
unprecedented extraordinary historic remarkable unique inedito extraordinario historique beispiellos historisch aussergewohnlich storico landmark milestone innovative innovation bold
systematic widespread pattern routine sistematico generalizado systematique generalise systematisch weitverbreitet
identify identity named list identificar identidad lista identifier identite identifizieren identitat
answer response respond reply retort reaction respuesta reaccion repondre reponse antwort reaktion resposta reacao risposta
history past heritage centuries historia pasado siglo histoire siecle geschichte jahrhundert vergangenheit passado seculo storia secolo
humane humanitarian humanitaire umanitario
language tone wording lenguaje tono langage ton sprache
tough stern hard severo ferme streng ruthless merciless uncompromising
pandemic covid virus epidemic pandemia coronavirus
memory anniversary commemorate remember recall recordar memoria souvenir memoire erinnern gedenken lembrar ricordare decade
hope expect planned intend intention mean aim esperar planear pretender intencion prevoir planen hoffen erwarten geplant planejar sperare prevedere want aspire
lie false untrue truth mentira falso verdad mensonge faux luge falsch wahrheit bugia
show shown display parade present mostrar exhibir montrer zeigen vorfuhren prasentieren apresentar
temporary temporarily interim provisional preliminary temporaire provisoire vorlaufig befristet provisorio temporaneo
permanent forever indefinite lifelong perpetual indefinido definitif dauerhaft unbefristet lebenslang
cause reason motive result outcome consequence effect impact razon consecuencia raison grund folge wirkung ragione
benefit advantage gain profit beneficio ventaja provecho avantage vorteil gewinn vantagem vantaggio
model example copy emulate replicate blueprint export ejemplo exemple beispiel vorbild modello
problem trouble difficulty obstacle hurdle dificultad obstaculo hurde hindernis schwierigkeit hurden
change shift transform cambio wandel anderung mudanca mudar
wait await pending delay attendre attente warten aguardar attesa
quick fast swift rapid speedy expedite prompt schnell rasch veloce
lack absence absent scarce shortage enough sufficient falta carecer carencia manque mangel fehlen mancanza
arbitrary arbitrarily indiscriminate random arbitraire willkur
basic fundamental essential elementary essentiel grundlegend
trust confidence faith credible credibility credit reliable believe belief confianza confiance vertrauen glauben fiducia
attempt effort endeavour endeavor bid intento intentar tentative tenter versuch tentar
avoid avert dodge sidestep evade evitar eviter vermeiden
destroy destruction dismantle demolish ruin undermine erode erosion collapse weaken breakdown broke broken apart crumble quiebre romper colapso effondrer zerstoren zusammenbruch destruir desmantelar
split divide division rift polarize spaltung
joint together conjunto conjointement gemeinsam
apology apologize apologise regret sorry disculpa excuser entschuldigung desculpa
provide supply furnish equip proporcionar suministrar fournir liefern versorgen fornecer
known renowned celebrity star
entitle eligible eligibility qualify
betray traitor disloyal traicion trahison verrat
nickname alias dub apodo surnom spitzname apelido
repeat reiterate echo repetir wiederholen
dignity respect respeto dignidad dignite wurde respeito
technology electronic digital tecnologia technologie technik
kilometer kilometre km distance entfernung
night overnight midnight nocturnal noche nuit nacht noite
annual yearly anual annuel jahrlich
hectare acre square metre meter
system sistema
`;
