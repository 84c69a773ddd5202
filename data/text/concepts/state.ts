/** Government, law-making, elections, rights: words of one line mean nearly the same in news. */
export const STATE = `
president presidente presidenta presidency prasident prasidentin presidencial presidential presidential prasidentschaft
government administration cabinet regime authority authorities gobierno administracion autoridad gouvernement regierung behorde behorden governo autoridade autorita official functionary funcionario fonctionnaire beamter funcionario funzionario
minister secretary ministry department ministro ministra secretario ministerio ministre ministere aussenminister ministerium secretaria
congress parliament legislature assembly lawmaker legislator deputy deputies senator senate representative congreso asamblea diputado legislativa legislador parlamento parlement depute assemblee parlament abgeordnete abgeordneter kongress senat deputado assembleia parlamento deputato
law statute legislation act bill decree ley decreto legislacion norma loi decret gesetz dekret erlass lei decreto legge
constitution constitutional charter constitucion constitucional carta magna verfassung verfassungswidrig constituicao costituzione
reform amend amendment reforma enmienda reforme reform reforma emenda riforma overhaul
election elect elected electoral ballot poll vote voter voting reelection eleccion electo elegir reeleccion votar voto votacion comicios scrutin vote elire reelection wahl wahlen gewahlt wiederwahl abstimmung stimme eleicao eleito reeleicao voto elezione eletto rielezione
campaign candidate run nominee nomination nominate campana candidato candidatura candidat campagne kandidat wahlkampf kandidatur candidato campanha
confirm confirmation approve approved approval ratify endorse pass passed waved aprobar aprobacion confirmar ratificar approuver adopter approbation genehmigen bestatigen verabschiedet bestatigt aprovar aprovacao approvare
reject refuse refused refusal oppose opposed deny denied denial denies rechazar rechazo negar nego refuser rejeter refus ablehnen abgelehnt verweigern leugnen dementiert recusar rejeitar negar rifiutare negare dismiss dismissed scoff
term mandate tenure office periodo mandato legislatura mandat amtszeit mandato
inaugurate inauguration sworn oath investiture investidura investir juramento toma posesion investiture amtseinfuhrung vereidigt posse insediamento
power grip rule control controlled dominate dominated dominance poder control controlar dominar pouvoir controle dominer macht kontrolle kontrolliert herrscht poder controle potere controllo sway
dictator authoritarian autocrat strongman tyrant despot dictador autoritario dictateur autoritaire diktator autoritar ditador autoritario dittatore
democracy democratic democracia democratico democratie demokratie demokratisch democracia democrazia
opposition critic criticize criticism criticise critical controversial controversy rebuke backlash critica criticar critico oposicion critique critiquer opposition kritik kritiker kritisiert opposition critica criticar oposicao critica opposizione condemn denounce denuncia denunciar slam
support back backing backer supporter popular popularity approval apoyo apoyar respaldo popularidad soutien popularite unterstutzung beliebt beliebtheit zustimmung apoio popularidade sostegno popolarita
remove removal oust ousted dismissal fire fired sack sacked depose destituir destitucion remover cesar destituer limoger absetzen abgesetzt entlassen entlassung destituir destituicao rimuovere destituire
check balance independent independence separation contrapeso independencia independance unabhangigkeit unabhangig independencia indipendenza
limit limited unlimited limite limitar limites limite begrenzt grenze unbegrenzt limite limitare restrict restriction
emergency exception exceptional emergencia excepcion regimen urgence exception notstand ausnahmezustand emergencia excecao emergenza eccezione martial curfew
right rights freedom liberty derecho derechos libertad droit droits liberte recht rechte menschenrechte grundrechte freiheit direito liberdade diritto liberta civil
suspend suspended curtail strip revoke restore reinstate suspender restituir restablecer suspendre retablir aussetzen ausgesetzt wiederherstellen suspender restaurar sospendere ripristinare repeal derogar
protest demonstrate demonstration march rally protesta protestar manifestacion manifester manifestation protestieren demonstration protesto manifestacao protesta
activist defender advocate campaigner activista defensor defensora militant defenseur aktivist aktivisten verteidiger ativista attivista
organization group ngo nonprofit association organizacion ong grupo asociacion organisation association organisation verband gruppe organizacao associacao organizzazione associazione watchdog
party partido parti partei partito
citizen citizenship national nationality resident american ciudadano ciudadania nacional nacionalidad citoyen nationalite burger staatsburger staatsangehoriger burgerin cidadao nacionalidade cittadino
mayor alcalde alcaldia maire burgermeister prefeito sindaco
ambassador diplomat diplomatic diplomacy embassy embajador diplomatico diplomacia ambassadeur diplomate botschafter diplomat diplomatie aussenminister embaixador diplomata ambasciatore
foreign abroad overseas extranjero exterior etranger ausland auslandisch auswartig estrangeiro exterior estero
ally friend friendly partner aliado amigo socio allie verbundeter aliado alleato
agreement deal accord pact treaty arrangement truce acuerdo pacto convenio trato tregua accord pacte traite treve abkommen vereinbarung vertrag pakt acordo pacto trato accordo patto tregua understanding bargain compact
negotiate negotiation talk bargain bargained negociar negociacion conversacion dialogo negocier negociation pourparlers verhandeln verhandlung gesprach negociar negociacao negoziare trattativa
offer proposal propose proposed oferta ofrecer propuesta proponer offre offrir proposition angebot anbieten angeboten vorschlag oferta oferecer proposta offerta proporre
sanction sanctions blacklist sancion sancionar sanctionner sanktion sanktionen sancao sanzione
promise pledge vow commit promesa prometer promesse promettre versprechen versprochen promessa prometer
request ask asked appeal urge demand solicitud pedir solicitar exigir instar demander exiger bitten fordern gefordert pedir exigir chiedere esigere
visit visitor tour trip journey travel visita visitar viaje gira visite voyage besuch besuchen reise besuchte viagem viaggio
meet meeting met summit reunion reunirse encuentro rencontrer rencontre reunion treffen getroffen gipfel reuniao encontro incontro incontrare receive
announce announcement declare proclaim proclamation unveil anunciar anuncio declarar annoncer annonce declarer ankundigen angekundigt bekanntgeben verkunden anunciar anuncio declarar annunciare annuncio
invoke invoked invocation resort invocar invoquer berufen beruft invocar invocare
veto filibuster majority mayoria majorite mehrheit maioria maggioranza
`;
