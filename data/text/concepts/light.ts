/** Words that stand in texts of any subject: sharing one says little. Not stop words: they are searched for. */
export const LIGHT = `
come came comes coming go goes went gone going get gets got getting put puts set sets make made makes making take took takes taken taking give gave given gives bring brought
see saw seen sees look looked looking find found finds know knew known knows think thought want wanted need needed keep kept seem seemed become became turn turned try tried run ran
tell told write wrote written speak spoke spoken describe described describes add added mention mentioned cite cited according note noted point pointed article
time year years month months week weeks day days hour hours minute minutes today yesterday tomorrow night morning evening monday tuesday wednesday thursday friday saturday sunday weekend
january february march april may june july august september october november december
people person thing things way ways part parts place case kind side line fact number name group second third four five six seven eight nine ten half
good well bad best better long longer short full whole own certain several another different same various possible
already again almost never always often soon later early late ago now then back away down aside along around together across behind above below near far nearly still yet here there thus
government administration official officials authority authorities country countries nation state
gobierno pais estado gouvernement pays etat regierung land staat governo pais estado paese stato
nobody anyone someone everyone none nothing something anything everything himself herself itself themselves
can cannot let lets mean means able least others among else either neither both
ano anos mes meses semana semanas dia dias hora hoy ayer gente persona personas vez veces parte forma decir dice dijo hacer hizo hecho poder puede tener tenia haber habia estar estaba ir llevar dar dio ver bien mucho mucha muchos muchas ahora despues antes luego siempre nunca cada caso modo mismo misma
an annee mois semaine jour jours heure hui hier gens personne fois partie facon dire dit faire fait pouvoir peut avoir etait aller mettre voir bien beaucoup maintenant apres avant toujours jamais chaque cas meme
jahr jahre jahren monat monate woche wochen tag tage stunde heute gestern menschen leute mal teil weise sagen sagte machen gemacht konnen konnte haben gehen ging sehen viel viele jetzt danach vorher immer nie nachdem einzigen lassen liess
ano anos mes semana dia hora hoje ontem pessoa pessoas vez parte forma dizer disse fazer fez poder pode ter tinha estar ir levar dar ver muito muitos agora depois antes sempre nunca caso
anno anni mese settimana giorno ora oggi ieri gente persona volta parte modo dire detto fare fatto potere avere essere andare molto adesso dopo prima sempre mai caso
`;
