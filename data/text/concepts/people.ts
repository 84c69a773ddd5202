/** People, migration, money, violence, daily life: words of one line mean nearly the same in news. */
export const PEOPLE = `
migrant migration immigration asylum refugee undocumented inmigrante asilo refugiado indocumentado asile einwanderer asyl fluchtling imigrante alien newcomer stateless expatriate influx passport jungle visa permit papers residency
deport expel expulsion repatriate repatriation abschieben abgeschoben ausweisung espulsione banish returnee outcast
border frontier frontera fronteira crossing
flight plane aircraft jet airline vuelo avion aeronave flug flugzeug maschine voo aviao volo aereo fly flown airport aeropuerto aeroport flughafen airplane airspace takeoff board aboard tarmac runway flew helicopter landing
send sent ship transfer transport move enviar enviado trasladar envoyer senden geschickt uberstellt schicken uberfuhrt inviare trasferire dispatch relocate hand handover outsource deliver ferry moved auslagern auszulagern
return home homeland native origin regreso volver retorno origen retour rentrer ruckkehr heimat zuruck heimkehr voltar origem ritorno patria reunite homecoming voluntarily
arrive llegar llegada aterrizar ankunft angekommen landen chegar chegada reach enter entry incoming
exchange swap trade canje canjear intercambio echange austausch tausch troca scambio
money pay payment paid fee cost cash fund dollar million sum price dinero pago pagar cuota costo fondos argent payer paiement redevance cout fonds geld zahlung zahlen bezahlt gebuhr kosten preis dinheiro pagamento taxa custo denaro soldi tariffa finance financial incentive budget compensate compensation afford subsidy revenue salary wage cheap expensive tab paycheck cents cobrar dolar millon milliard
economy economic growth economia crecimiento economique croissance wirtschaft wachstum crescimento crescita deficit debt recession sluggish slow stagnant stagnate earn spend spent remittance tourism tourist gdp
invest investor inversion invertir investimento
poor poverty marginalized slum pobre pobreza pauvre armut povero poverta inequality unemployed jobless hardship misery needy vulnerable marginalised homeless hardscrabble
rich wealthy billionaire rico riqueza reich milliardar ricco
business company entrepreneur firm empresa negocio entreprise unternehmen firma impresa imprenditore retailer store shop shopkeeper vendor agency tienda laden loja magasin
work job worker employment labor trabajo trabajador empleo travail emploi arbeit trabalho lavoro labour career profession staff personnel
violence violent gewalt violenza brutal turmoil unrest monster
war conflict fighting battle combat guerra conflit krieg konflikt kampf conflitto wartime warfare hostilities clash battlefield lucha luchar lutte luta stalemate deadlock
peace paz paix frieden friedlich pace ceasefire reconcile reconciliation
guerrilla rebel insurgent insurgency fighter guerrillero rebelde guerilla guerillero aufstandische guerrilha ribelli
offensive ataque atacar asalto ofensiva attaque angriff angreifen attacco rampage onslaught bomb torch arson vandal vandalize sabotage ambush besiege siege
invade invasion incursion envahir einmarsch uberfall
safe safety security safest seguro seguridad sur securite sicher seguranca sicuro sicurezza calm stable stability
danger threat menace peligro peligroso amenaza dangereux gefahr bedrohung drohen perigo perigoso ameaca pericolo minaccia worst risk risky peril hazard riesgo risque risiko risco rischio
fear afraid scared dread dismay miedo temer temor peur craindre crainte angst furcht medo paura terrified frightened intimidate intimidation nervous panic cry cried crying weep wept tears distress despair
crackdown clampdown repression repressive represion repressif vorgehen sweep dragnet hardline iron fist
drop decline decrease reduce reduction plunge low lower caer caida bajar disminuir bajo baisse chute reduire sinken gesunken ruckgang senken niedrig cair queda reduzir baixo calo ridurre diminuire rare plummet tumble dip slump sank shrink halve gering
rise rose risen increase grow soar surge spike jump aumentar subir crecer hausse augmenter monter steigen gestiegen anstieg zunahme crescer salire climb double triple swell worsen escalate higher highest
family relative parent mother father wife husband son daughter brother sister child kin familia pariente madre padre esposo hijo hija hermano famille mere pere femme fils fille frere angehorige mutter vater frau sohn tochter bruder mae pai filho filha irmao famiglia parenti figlio fratello cousin uncle aunt sibling widow orphan dad mom mum loved newborn toddler spouse
children minor youth teenager young baby boy girl nino nina menor joven juventud enfant mineur jeune kind kinder minderjahrige jugendliche crianca jovem bambino giovane
woman women female mujer frauen mulher donna pregnant
man men male hombre homme manner homem uomo homens
born birth descent ancestry nacer nacido nacimiento ne naissance geboren geburt herkunft nascer nascimento nato nascita
marry wedding casado casarse boda marie mariage verheiratet hochzeit casamento sposato
study student university degree school education graduate universidad estudiar escuela universite etudier ecole studium studieren schule bildung estudar escola studiare scuola workshop rehabilitation academic professor scholar college
religion priest church bishop sacerdote iglesia obispo jesuita pretre eglise eveque kirche bischof igreja bispo prete chiesa
doctor medical medicine clinic hospital health salud medecin hopital sante arzt medizinisch krankenhaus gesundheit saude ospedale salute nurse physician ill illness sick disease treatment patient expert scientist science malnutrition tuberculosis neglect symptom
food eat meal hungry hunger kitchen comida alimento comer hambre nourriture repas manger viande essen nahrung mahlzeit refeicao fome cibo pasto fame meat diet starve feed rations beans tortilla menu pasta
sleep bed bunk mattress pillow sheet dormir cama colchon almohada lit matelas bett matratze schlafen pritsche letto materasso steel metal slab blanket couchent acero acier stahl acciaio litera superpose
water toilet wash hygiene hygienic sanitary agua bano higiene eau wasser banheiro acqua bagno igiene basin sink bucket bathe bathroom shower latrine drink jug plastic cement running thirst
light lamp dark luz lumiere licht luce daylight artificial bulb skylight darkness window
hot heat cold temperature fan calor frio chaleur froid hitze kalt warme caldo freddo sweltering
crowd overcrowded packed cram hacinar surpeuple surpopulation uberfullt uberbelegung superlotado sovraffollato cramped squeezed jammed
outdoors yard exercise sunlight outside patio aire ejercicio exterieur hof freien exercicio cortile sun recreation air
capacity room space built build capacidad cupo espacio construir capacite place kapazitat platz gebaut bauen capienza posto costruire complex accommodate construction erect bati batir unterbringen
clothes uniform dressed wear shirt shorts barefoot ropa vestido vestir vetement kleidung hemd roupa vestiti barfuss barfussig
gay homosexual lgbt transgender queer schwul
stylist makeup hairdresser barber beautician peluquero estilista coiffeur friseur cabeleireiro
car vehicle truck driver drive dealership coche vehiculo camion voiture conducteur auto wagen fahrzeug fahrer carro veiculo macchina
population inhabitant populace poblacion habitante bevolkerung einwohner popolazione abitante
live lived living reside vivir vivre leben wohnen wohnt viver morar
stay remain permanecer quedarse rester demeurer bleiben ficar restare
bitcoin crypto criptomoneda kryptowahrung criptomoeda
asia asian china chinese indian japan korea pakistan pakistani vietnam laos myanmar uzbekistan kazakhstan philippine asiatico asiatique asien
africa uganda ghana liberia eswatini rwanda nigeria kenya sudan ethiopia libya djibouti somalia africain afrika
europe european germany german france french spain spanish italy italian austria hungary hungarian europa
sustain sostener sostenible autosuficiente tragfahig autossustentavel durable
venezuelan venezolano venezuelien venezolanisch
salvadoran salvadoreno salvadorien salvadorianer salvadorenho salvadorianisch
`;
