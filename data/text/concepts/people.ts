/** People, migration, money, violence, daily life: words of one line mean nearly the same in news. */
export const PEOPLE = `
migrant immigrant migration immigration asylum refugee undocumented migrante inmigrante migracion inmigracion asilo refugiado indocumentado immigre migration asile refugie migranten einwanderer migration einwanderung asyl fluchtling migrante imigrante imigracao asilo migrante immigrato immigrazione asilo alien newcomer
deport deportation deportee expel expulsion expelled remove removal repatriate repatriation deportar deportacion deportado expulsar expulsion repatriar deporter deportation expulser expulsion abschieben abschiebung abgeschoben abgeschobene ausweisung deportar deportacao deportado expulsar deportare espulsione espulso
border frontier frontera frontiere grenze fronteira frontiera
flight plane aircraft jet airline charter vuelo avion aeronave vol avion flug flugzeug maschine voo aviao volo aereo fly flown airport aeropuerto aeroport flughafen aeroporto
send sent ship shipped transfer transferred transport move enviar enviado trasladar traslado envoyer transferer senden geschickt uberstellt schicken uberfuhrt enviar transferir inviare trasferire
return home homeland native origin regreso regresar volver retorno origen retour rentrer origine ruckkehr heimat zuruck heimkehr retorno voltar origem ritorno patria
arrive arrival land landed llegar llegada aterrizar arriver arrivee ankunft angekommen landen chegar chegada arrivare arrivo reach
exchange swap trade canje canjear intercambio echange austausch tausch troca scambio
money pay payment paid fee cost cash fund funding dollar million sum price dinero pago pagar tarifa cuota costo fondos argent payer paiement redevance cout fonds geld zahlung zahlen bezahlt gebuhr kosten preis dinheiro pagar pagamento taxa custo denaro soldi pagare pagamento tariffa costo finance financial incentive budget
economy economic growth economia economico crecimiento economie economique croissance wirtschaft wirtschaftlich wachstum economia crescimento economia crescita
invest investment investor inversion invertir inversor investissement investition investieren investimento
poor poverty marginalized slum pobre pobreza pauvre pauvrete arm armut pobre pobreza povero poverta inequality
rich wealthy billionaire rico riqueza riche reich milliardar rico ricco
business company businessman entrepreneur firm empresa empresario negocio entreprise entrepreneur unternehmen unternehmer firma empresa empresario impresa imprenditore
work job worker employment labor trabajo trabajar trabajador empleo travail travailler emploi arbeit arbeiten arbeiter trabalho trabalhar lavoro lavorare
violence violent violencia violento violence violent gewalt gewalttatig violencia violenza brutal brutality
war conflict fighting battle combat guerra conflicto combate guerre conflit krieg konflikt kampf guerra conflito combate conflitto wartime
peace paz paix frieden friedlich pace
guerrilla rebel insurgent insurgency fighter guerrillero rebelde insurgente guerilla rebelle guerillero aufstandische rebellen guerrilha rebelde ribelli
attack assault offensive ataque atacar asalto ofensiva attaque attaquer angriff angreifen ataque atacar attacco attaccare rampage onslaught
invade invasion incursion invasor invadir envahir invasion einmarsch uberfall invasao invadir invasione
safe safety secure security safest seguro seguridad sur securite sicher sicherheit seguro seguranca sicuro sicurezza
danger dangerous threat threaten menace peligro peligroso amenaza amenazar danger dangereux menace gefahr gefahrlich bedrohung drohen perigo perigoso ameaca pericolo pericoloso minaccia worst
fear afraid scared dread dismay miedo temer temor peur craindre crainte angst furcht medo temer paura temere
crackdown clampdown campaign repression repressive represion ofensiva repression repressif vorgehen repression repressao repressione
fall drop decline decrease decreased reduce reduced reduction plunge low lower caer caida bajar reducir reduccion disminuir bajo baisse baisser chute reduire sinken gesunken ruckgang senken niedrig cair queda reduzir baixo calo ridurre diminuire rare
rise rose risen increase grow soar surge spike jump aumentar aumento subir crecer hausse augmenter monter steigen gestiegen anstieg zunahme aumento subir crescer aumento salire
family relative relatives parent mother father wife husband son daughter brother sister child kin familia familiar pariente madre padre esposa esposo hijo hija hermano famille parent mere pere femme fils fille frere familie angehorige mutter vater frau sohn tochter bruder familia parente mae pai filho filha irmao famiglia parenti madre padre figlio figlia fratello
child children minor youth teenager young baby babies newborn boy boys girl girls nino nina menor joven juventud enfant mineur jeune kind kinder minderjahrige jugendliche crianca menor jovem bambino minore giovane
woman women female mujer femme frau frauen mulher donna pregnant
man men male hombre hombres homme mann manner homem uomo
born birth descent ancestry nacer nacido nacimiento origen ne naissance geboren geburt herkunft nascer nascimento nato nascita
marry married wedding spouse casado casarse boda marie mariage verheiratet hochzeit casado casamento sposato
study student university degree school education graduate universidad estudiar estudiante escuela educacion universite etudier etudiant ecole studium studieren universitat schule ausbildung bildung universidade estudar escola educacao universita studiare scuola workshop rehabilitation
religion priest church bishop sacerdote iglesia obispo jesuita pretre eglise eveque priester kirche bischof padre igreja bispo prete chiesa
doctor medical medicine clinic hospital health medico medicina clinica hospital salud medecin medical hopital sante arzt medizinisch krankenhaus gesundheit medico saude medico ospedale salute
food eat meal hungry hunger kitchen comida alimento comer hambre nourriture repas manger viande essen nahrung mahlzeit hunger comida alimento refeicao fome cibo pasto fame meat
sleep bed bunk mattress pillow sheet dormir cama colchon almohada lit matelas dormir bett matratze schlafen pritsche dormir cama colchao letto materasso dormire steel metal
water toilet wash hygiene hygienic sanitary agua bano higiene eau toilette hygiene wasser toilette hygiene agua banheiro higiene acqua bagno igiene
light lamp dark luz lumiere licht luz luce
hot heat cold temperature fan calor frio chaleur froid hitze kalt warme calor frio caldo freddo
crowd crowded overcrowded overcrowding packed cram hacinar hacinamiento surpeuple surpopulation uberfullt uberbelegung superlotado superlotacao sovraffollato sovraffollamento
outdoors yard exercise sunlight outside patio aire ejercicio cour exterieur hof freien patio exercicio cortile
capacity room space built build capacidad cupo espacio construir capacite place construire kapazitat platz gebaut bauen capacidade espaco construir capienza posto costruire complex
`;
