/** Crime, courts, prisons: words of one line mean nearly the same in news. A line is a concept. */
export const JUSTICE = `
arrest capture arrete interpeller festnahme festgenommen verhaften prender prisao arresti detain hold detention custody confinement lockup lock held encarcelar detenido retencion detenu retention haft inhaftiert gewahrsam detencao detido detenzione detenuto incarceration imprison recluso recluido apprehend nab seize roundup remand captivity intern emprisonne eingesperrt einsperren
prison jail cell penitentiary carcel penal presidio prision penitenciario gefangnis zelle cadeia carcere prigione bars dungeon gulag correctional pavilion wing cellblock celda pabellon modulo cellule pavillon cela pavilhao cella cage caged compound dormitory
inmate prisoner convict preso presa reo interno prisonnier gefangener detento presidiario prigioniero captive jailbird recluses insasse haftlinge
guard warden jailer custodio carcelero gardien surveillant warter aufseher carcereiro vigilante warders escort
crime criminal felony delinquent delincuente delincuencia delito crimen criminel delinquance verbrechen kriminell kriminalitat straftat criminoso reato offense offender offence outlaw wrongdoing lawbreaker lawless
gang pandilla pandillero mara bande banden gangue quadrilha banda syndicate cartel mob gangster mobster gangland marero clique clica
murder kill killer homicide slay slain manslaughter asesinato matanza meurtre tuer mord ermordet mordrate toten tote getotet assassinato matar omicidio uccidere bloodshed massacre masacre shooting gunned stab butcher bloodiest bloody lethal execution extrajudicial shootout
die died dead death deceased fatal morir muerte fallecer mort deces mourir tod tot gestorben todesfall morrer morto corpse body undertaker funeral alive perish casualty mortality bury burial morgue coffin cadaver lifeless toll graveyard leiche survive
beat beaten blow struck strike hit slap kick golpe golpear golpiza paliza coup battre frapper schlag geschlagen prugel espancar agressao percosse picchiare batter mistreat thrash punch pummel club baton assaulted
torture abuse torment cruelty cruel inhuman degrading maltrato abuso sevices maltraitance folter misshandlung maltrattamenti humiliate humiliation suffer ordeal hell horror horrific nightmare traumatize infierno enfer holle inferno sadistic abusive harm damage atrocity barbaric harsh sufrir sufrio sufrieron humillar souffrir leiden
police officer cop agent policia polizei polizist poliziotto patrol sheriff policeman constable detective checkpoint
soldier troop military army soldado ejercito soldat armee militaire exercito soldati esercito serviceman forces armed navy naval marine
raid storm search redada allanamiento registro perquisition razzia durchsuchung batida incursao
charge accuse allege allegedly indict prosecute acusar acusacion acusado imputar presunto supuesto inculper anklage angeklagt vorwurf beschuldigt suposto presunti blame claim suspect suspicion count arraign plead sospechoso sospecha soupconne verdacht suspeito sospetto conspire plot misdemeanor vorwerfen
prosecutor fiscal procureur parquet staatsanwalt procurador promotor procuratore
lawyer attorney counsel solicitor barrister abogado letrado avocat anwalt anwaltin advogado avvocato
judge magistrate justice juez jueza magistrado juge richter richterin juiz giudice jurist
court tribunal bench chamber corte juzgado cour gericht courtroom courthouse judiciary
ruling ruled rule verdict decision decide order fallo sentencia resolucion orden ordonnance urteil beschluss anordnung ordem sentenza ordinanza injunction directive instruct overrule opinion finding uphold upheld affirm writ motion
block halt stop pause freeze suspend bar prohibit forbid forbidden ban prohibir detener frenar suspension bloquear interdire bloquer suspendre verbieten verbot stoppen aussetzen proibir vietare bloccare prevent thwart impede hinder restrain enjoin curb resume interdit
appeal appellate overturn reverse recurso apelacion apelar appel berufung ricorso circuit panel vacate quash toss
contempt defy defiance disobey disobedience disregard ignore flout violate violation breach desacato desobedecer violar incumplir outrage violer missachtung verletzen verstoss descumprir comply compliance obey heed willful deliberate
lawsuit sue sued suit case litigation complaint petition demanda querella causa proces plainte klage verfahren fall processo acao plaintiff filing filed file litigate
trial hearing audiencia juicio prozess verhandlung anhorung julgamento udienza proceeding process jury juror docket subpoena pretrial grand
evidence proof prove proven prueba probar preuve prouver beweise prova provar baseless unfounded unproven substantiate corroborate basis verify confirmable
conviction sentence guilty condena antecedentes condamner verurteilt strafe vorstrafe condannato record
innocent innocence inocente inocencia unschuldig harmless exonerate blameless inofensivo harmlos inoffensif
release free freed freedom liberate parole liberar libertad puesto libre freilassung freigelassen frei befreit libertar rilascio acquitted bail probation habeas
escape flee fled fugitive slip huir fuga fugarse fuir evasion flucht geflohen fliehen fugir fuggire exodus runaway hiding
kidnap abduct secuestro enlevement entfuhrung sequestro rapimento disappear vanish desaparecer desaparicion disparition verschwinden verschwunden scomparsa missing hostage rehen otage geisel refem ostaggio
smuggle traffic trafficking contrabando traficar tratar contrebande schmuggel menschenhandel contrabbando
extort blackmail racket extorsion erpressung estorsione
rob robbery theft steal stolen robo robar hurto vol voler diebstahl raub roubo furto rapina looting robado
corrupt corruption bribe bribery embezzle graft soborno malversacion desviar korruption bestechung corrupcao suborno corruzione tangente siphon kickback launder misappropriate
drug narcotic cocaine droga narcotrafico drogue droge drogen heroin fentanyl methamphetamine
weapon gun arm firearm arma fusil waffe waffen armi rifle
terror terrorism
punish penalty castigo pena punition peine bestrafung punicao punizione verbussen
victim opfer vitima vittima
witness testify testimony testigo testificar temoin temoignage zeuge aussage testemunha testimone
investigate investigation inquiry enquete untersuchung ermittlung inchiesta indagine inspect scrutiny scrutinize examine monitor ombudsman ombudswoman oversight observer review audit
tattoo tatuaje tatouage tatowierung tatuagem tatuaggio ink inked
shackle handcuff chain esposado encadenado menotte enchaine gefesselt handschellen fesseln algema manette cuffed manacle bound
shave rapar rapado afeitar tondre rase rasieren geschoren raspar raspada rasare shorn hair haircut scalp bald cabello cheveux haar cabelo capelli cabeza cabeca tete kopf
injury injured wound hurt bruise fracture herida lesion blessure verletzung verletzt ferimento ferita
rape raped sexual molest prostitute vergewaltigung estupro stupro sexuelle
isolation isolated solitary aislado aislamiento isoliert isolado isolamento incommunicado incomunicavel incomunicaveis
mask hood balaclava blindfold encapuchado capucha cagoule vermummt capuz
kneel knee bow bowed bent crouch arrodillar rodillas agenouiller genoux knien ajoelhar joelhos
persecute harass hound perseguir acoso acosar harcelement verfolgung perseguicao persecuzione
censor silence gag muzzle expression speech censura callar zensur meinungsfreiheit silenciar
pardon amnesty clemency forgive indulto amnistia grace begnadigung amnestie anistia perdonar
`;
