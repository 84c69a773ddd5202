/** Crime, courts, prisons: words of one line mean nearly the same in news. A line is a concept. */
export const JUSTICE = `
arrest arrested capture captured captura capturado arresto arrestado arrestar arrestation arrete interpeller festnahme festgenommen verhaften verhaftet verhaftung prender prisao arresti arrestato detain hold holds detention detainee custody confinement lockup lock locked held holding encarcelar detencion detenido detenida retencion detenu retention haft inhaftiert inhaftierung gewahrsam detencao detido detenzione detenuto incarcerate incarceration imprison imprisonment imprisoned recluso reclusion recluido
prison jail jailed cell penitentiary megaprison carcel penal presidio prision penitenciario carcelario gefangnis gefangnisse hochsicherheitsgefangnis zelle penitenciaria presidio cadeia carcere prigione gefangniskomplex
inmate prisoner convict preso presa reo interno prisonnier haftling gefangener gefangene detento presidiario prigioniero
guard warden jailer custodio carcelero guardia gardien surveillant warter aufseher guarda carcereiro guardie
crime criminal felony delinquent delincuente delincuencia delito crimen criminel delinquance verbrechen verbrecher kriminell kriminalitat straftat straftater crime criminoso reato criminale offense offender offence outlaw
gang pandilla pandillero mara bande banden gangue quadrilha banda syndicate cartel mob
murder kill killing killer homicide slay slaying slain manslaughter asesinato asesinar homicidio matanza meurtre tuer homicide mord morde ermordet mordrate toten tote getotet assassinato matar omicidio assassinio uccidere bloodshed massacre masacre
die died dead death deceased fatal fatality morir muerte muerto fallecer fallecido mort deces mourir tod tot gestorben todesfall morrer morte morto corpse body undertaker funeral alive
beat beaten beating blow struck strike hit slap kick golpe golpear golpiza paliza coup battre frapper schlag schlage geschlagen prugel espancar golpes agressao percosse picchiare batter mistreat mistreatment
torture abuse torment cruelty cruel inhuman degrading tortura torturar maltrato abuso sevices maltraitance folter foltern misshandlung maltrattamenti
police officer cop agent policia agente policier polizei polizist policial polizia poliziotto patrol sheriff
soldier troop military army soldado militar ejercito soldat armee militaire militar exercito soldati esercito
raid storm search redada allanamiento registro perquisition razzia durchsuchung batida incursao
charge charged accuse accusation accused allege allegation allegedly indict indictment prosecute prosecution acusar acusacion acusado imputar presunto supuesto accuser accusation inculper anklage angeklagt anklagen vorwurf beschuldigt acusar acusacao acusado suposto accusa accusato presunti blame claim
prosecutor fiscal fiscalia procureur parquet staatsanwalt procurador promotor procuratore
lawyer attorney counsel counselor solicitor barrister abogado abogada letrado avocat anwalt anwaltin rechtsanwalt advogado avvocato
judge magistrate justice juez jueza magistrado juge richter richterin juiz giudice
court tribunal bench chamber corte juzgado cour gericht gerichtshof corte tribunale
ruling ruled rule verdict decision decide judgment order ordered fallo sentencia resolucion orden ordenar arret jugement ordonnance urteil beschluss anordnung decisao ordem sentenza ordinanza injunction
block halt stop pause freeze suspend barred bar prohibit forbid forbidden ban prohibir prohibicion prohibe detener frenar suspender suspension bloquear interdire bloquer suspendre verbieten verbot stoppen aussetzen proibir proibido vietare bloccare
appeal appellate overturn overturned reverse recurso apelacion apelar appel berufung recurso apelacao ricorso
contempt defy defied defiance disobey disobedience disregard ignore ignored flout violate violation breach desacato desobedecer violar incumplir outrage violer missachtung missachten verletzen verstoss descumprir violare
lawsuit sue sued suit case litigation complaint petition demanda demandar querella causa proces plainte klage verfahren fall processo acao causa
trial hearing audiencia juicio proces audience prozess verhandlung anhorung audiencia julgamento processo udienza
evidence proof prove proven prueba probar evidencia preuve prouver beweis beweise beweisen prova provar
convict convicted conviction sentence sentenced guilty condena condenar condenado antecedentes condamner condamnation verurteilt verurteilung strafe vorstrafe condenado condenacao condannato condanna record
innocent innocence inocente inocencia innocent unschuldig inocente innocente harmless
release free freed freedom liberate liberated parole liberar liberacion libertad puesto liberer liberation libre freilassung freigelassen frei befreit libertar libertacao rilascio rilasciato liberare
escape flee fled fugitive slip slipped huir fuga escapar fugarse fuir evasion flucht geflohen fliehen fugir fuga fuggire
kidnap kidnapping abduct abducted abduction secuestro secuestrar enlevement enlever entfuhrung entfuhrt sequestro rapimento disappear disappeared disappearance vanish vanished desaparecer desaparicion disparition verschwinden verschwunden desaparecimento scomparsa
smuggle smuggling traffic trafficking contrabando traficar tratar trafico contrebande trafic schmuggel menschenhandel contrabando trafico contrabbando traffico
extort extortion blackmail racket extorsion extorsionar racket erpressung extorsao estorsione
rob robbery theft steal stolen robo robar hurto vol voler diebstahl raub roubo furto furto rapina looting
corrupt corruption bribe bribery embezzle embezzlement graft corrupcion corrupto soborno malversacion desviar korruption bestechung corrupcao suborno corruzione tangente siphon
drug narcotic cocaine droga narcotrafico drogue droge drogen droga
weapon gun arm armed firearm arma fusil arme waffe waffen arma armi rifle
terror terrorist terrorism terrorista terrorismo terroriste terrorisme terrorismus terrorista
punish punishment penalty castigo castigar pena punition peine bestrafung castigo punicao punizione pena
victim victima victime opfer vitima vittima
witness testify testimony testigo testimonio testificar temoin temoignage zeuge aussage testemunha testemunho testimone testimonianza
investigate investigation inquiry probe investigar investigacion enquete enqueter untersuchung ermittlung investigacao inchiesta indagine inspect inspector
tattoo tatuaje tatouage tatowierung tatuagem tatuaggio ink inked
shackle handcuff chain chained shackled esposado encadenado esposas menotte enchaine gefesselt handschellen fesseln algema algemado manette
shave shaved rapar rapado afeitar tondre rase rasieren geschoren raspar raspada rasare
`;
