/** First names that the press shortens, both ways. */
const PAIRS = `
  Robert Bob|Robert Rob|Robert Bobby|William Bill|William Will|Richard Dick|Richard Rick|James Jim|James Jimmy|John Jack
  John Johnny|Joseph Joe|Thomas Tom|Charles Charlie|Charles Chuck|Edward Ed|Edward Ted|Edward Eddie|Michael Mike
  Michael Mick|Daniel Dan|Daniel Danny|David Dave|Steven Steve|Stephen Steve|Andrew Andy|Anthony Tony|Bernard Bernie
  Samuel Sam|Benjamin Ben|Christopher Chris|Matthew Matt|Nicholas Nick|Gregory Greg|Kenneth Ken|Ronald Ron|Donald Don
  Lawrence Larry|Raymond Ray|Timothy Tim|Jeffrey Jeff|Frederick Fred|Francis Frank|Patrick Pat|Peter Pete|Philip Phil
  Phillip Phil|Alexander Alex|Albert Al|Alan Al|Walter Walt|Leonard Len|Elizabeth Liz|Elizabeth Beth|Katherine Kate
  Catherine Kate|Katherine Kathy|Catherine Cathy|Margaret Maggie|Margaret Meg|Patricia Pat|Deborah Debbie|Susan Sue
  Jennifer Jen|Jennifer Jenny|Barbara Barb|Pamela Pam|Kimberly Kim|Rebecca Becky|Victoria Vicky|Jonathan Jon
  Nathaniel Nate|Zachary Zach|Joshua Josh|Douglas Doug|Gerald Jerry|Harold Harry|Henry Hank|Vincent Vince
`;

/** Every first name with those that can stand for it. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = pairsBothWays();

function pairsBothWays(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (from: string, to: string) => names.set(from, [...(names.get(from) ?? []), to]);
  for (const pair of PAIRS.split(/[|\n]/)) {
    const [full, short] = pair.trim().split(' ');
    if (full === undefined || short === undefined) continue;
    add(full, short);
    add(short, full);
  }
  return names;
}
