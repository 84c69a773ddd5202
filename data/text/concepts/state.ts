/** Government, law-making, elections, rights: words of one line mean nearly the same in news. */
export const STATE = `
president presidency prasident executive statesman premier presidence
government administration cabinet regime authority gobierno autoridad gouvernement regierung behorde autorita official functionary funcionario fonctionnaire beamter funzionario oficial officiel offiziell
minister secretary ministry department ministro secretario aussenminister
congress parliament legislature assembly lawmaker legislator deputy senator representative asamblea diputado legislativa legislador parlamento parlement depute assemblee parlament abgeordnete kongress capitol plenary house caucus supermajority
law statute legislation act bill decree ley decreto norma loi gesetz dekret erlass lei legge statutory provision ordinance code
constitution charter constitucion carta magna verfassung constituicao costituzione
reform amend enmienda emenda riforma overhaul
election electoral ballot poll vote voter voting eleccion elegir votar voto votacion comicios scrutin elire wahl wahlen gewahlt wiederwahl abstimmung stimme eleicao eleito reeleicao elezione eletto rielezione electorate runoff turnout consecutive successive incumbent
campaign candidate run nominee nominate campana campagne kandidat wahlkampf campanha
confirm approve ratify endorse pass waved aprobar ratificar approuver adopter approbation genehmigen bestatigen verabschiedet aprovar enact passage
reject refuse oppose deny denial rechazar negar nego rejeter ablehnen abgelehnt verweigern leugnen dementiert recusar rejeitar rifiutare dismiss scoff rebuff repudiate spurn
term mandate tenure office periodo legislatura amtszeit
inaugurate inauguration sworn oath investiture investidura investir juramento toma posesion amtseinfuhrung vereidigt posse insediamento ceremony ceremonia zeremonie cerimonia
power grip control dominate dominance poder dominar pouvoir macht kontrolle herrscht potere sway clout ruler jurisdiction jurisdiccion sovereign soberano souverain enforce impose imponer oficialismo oficialista
dictator authoritarian autocrat strongman tyrant despot dictador autoritario autoritaire diktator ditador dittatore autocracy dictadura dictature diktatur ditadura dittatura caudillo despotic
democracy democratic democracia democratie demokratie democrazia
opposition critic criticize criticise controversial controversy rebuke backlash oposicion critique kritik kritisiert opposizione condemn denounce denuncia slam detractor outcry decry lambaste blast dissent dissident smear vilify stigma stigmatize stigmatise defame discredit slander denigrate demonize demonise opponent opposant scold berate attack reproche difamar
support back backer popular apoyo apoyar respaldo soutien popularite unterstutzung beliebt zustimmung apoio sostegno popolarita favor favour favourable favorable endorsement rating pollster follower soutenir soutenu
remove oust dismissal fire fired sack depose destituir cesar limoger absetzen abgesetzt entlassen destituicao rimuovere purge overthrow
check balance independent independence separation contrapeso independance unabhangig indipendenza
limit unlimited begrenzt grenze restrict
emergency exception emergencia excepcion regimen urgence notstand ausnahmezustand excecao emergenza eccezione martial curfew extraordinarily
right liberty derecho droit recht menschenrechte grundrechte freiheit direito liberdade diritto liberta civil guarantee garantia entitlement
curtail strip revoke restore reinstate restituir restablecer retablir ausgesetzt wiederherstellen restaurar sospendere ripristinare repeal derogar scrap annul void waive lift
protest demonstration march rally manifestacion anger angry fury furious shock
activist defender advocate campaigner defensor militant aktivist verteidiger ativista attivista
organization group ngo nonprofit association ong grupo asociacion organisation verband gruppe watchdog charity foundation advocacy institution institucion
party partido parti partei partito
citizen national resident american ciudadano nacional citoyen burger staatsangehoriger burgerin cidadao cittadino countryman compatriot landsmann taxpayer estadounidense
mayor alcalde maire burgermeister prefeito sindaco
ambassador diplomat diplomacy embassy embajador diplomacia botschafter diplomatie embaixador ambasciatore envoy emissary consul consulate canciller superpower
foreign abroad overseas extranjero exterior etranger ausland auswartig estrangeiro estero outsider noncitizen
ally friend partner aliado amigo socio allie verbundeter alleato
agreement deal accord pact treaty arrangement truce acuerdo pacto convenio trato tregua traite treve abkommen vereinbarung vertrag pakt acordo patto understanding bargain compact contract memorandum settle pactar
negotiate negotiation talk negociar conversacion dialogo pourparlers verhandeln gesprach negoziare trattativa dialogue broker mediate mediation debate discuss
offer propose oferta ofrecer propuesta proponer offre offrir angebot anbieten vorschlag oferecer proposta offerta proporre suggest idea pitch bieten geboten
sanction blacklist sancion sanktion sancao sanzione
promise pledge vow commit prometer promesse promettre versprechen versprochen assure assurance undertake
request ask asked urge demand solicitud pedir solicitar exigir instar demander exiger bitten fordern gefordert chiedere esigere beg solicit encourage pedido
visit tour trip journey travel viaje gira voyage besuch reise viagem viaggio guest delegation invite einladen eingeladen convidado
meet met summit reunion reunirse encuentro rencontrer treffen getroffen gipfel encontro incontro receive host handshake welcomed recibir recevoir receber aufnehmen
announce declare proclaim proclamation unveil anunciar annoncer ankundigen angekundigt bekanntgeben verkunden annunciare statement comunicado communique explain explanation clarify explicar expliquer erklaren
invoke invocation resort invoquer berufen beruft wield
veto filibuster majority mayoria majorite mehrheit maioria maggioranza
spy spies spying espionage intelligence espionaje espiar espionnage spionage geheimdienst
tax tariff levy duty impuesto arancel impot steuer zoll imposto tarifa tassa
designate designation classify class label brand clasificar catalogar einstufen eingestuft classificar
responsible responsibility accountable accountability liability obligation responsable verantwortlich verantwortung responsavel responsabile
protect protective shield safeguard proteger schutz proteggere
appoint pick select replace nombrar nommer ernennen ernannt nomear nominare
resign renunciar dimitir demission rucktritt zurucktreten dimissioni
conservative liberal leftist rightist ideology ideological izquierda derecha gauche linke esquerda direita
king queen monarch monarchy royal crown rey reina roi reine konig rei rainha
`;
