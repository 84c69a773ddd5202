/** An article that has nothing to do with the bundled documents. */
export const STEEL = `The new levy on steel hit car makers and brewers alike. Mills in the north will gain, said an
economist, while canneries, who import most of their tinplate, face a fee that they cannot pass on. Futures for
copper and aluminium rose; shares of two bicycle makers fell by a tenth. Growers of soybeans fear that buyers
overseas will answer in kind, as they did seven years ago, when harvests rotted in silos. Retailers ordered toys,
sofas and kitchen appliances months early. The central bank left its interest rate alone and spoke of patience;
traders had hoped for a cut before winter, and bond yields climbed. A trade group asked for exemptions, which
the commerce department grants to few. Wholesale prices of washing machines went up within a week.`;

/** One on what many of them tell. */
export const FLIGHTS = `Buses brought the deportees from the detention camp to the runway before dawn, shackled at the
wrists and ankles. Their lawyers learned of the flights from relatives, hours after a judge had forbidden them
and ordered any plane in the air to turn around. Officials said that the men belonged to a gang, and named no
evidence but tattoos; most had no criminal record and had come for asylum hearings. On arrival guards shaved
their heads, and soldiers led them to cells of a prison for terrorists from which nobody has been released.
Rights groups have asked for visits and were refused. The government pays for their imprisonment for a year,
under an agreement that neither side has published.`;
