/** What the press shortens by custom: countries, unions of them, and the states of the United States. */

const STATES: ReadonlyMap<string, readonly string[]> = new Map(
  `Alabama:Ala|Arizona:Ariz|Arkansas:Ark|California:Calif|Colorado:Colo|Connecticut:Conn|Delaware:Del|Florida:Fla
Georgia:Ga|Illinois:Ill|Indiana:Ind|Kansas:Kan|Kentucky:Ky|Louisiana:La|Maryland:Md|Massachusetts:Mass|Michigan:Mich
Minnesota:Minn|Mississippi:Miss|Missouri:Mo|Montana:Mont|Nebraska:Neb|Nevada:Nev|New Hampshire:N.H.|New Jersey:N.J.
New Mexico:N.M.|New York:N.Y.|North Carolina:N.C.|North Dakota:N.D.|Oklahoma:Okla|Oregon:Ore|Pennsylvania:Pa
Rhode Island:R.I.|South Carolina:S.C.|South Dakota:S.D.|Tennessee:Tenn|Texas:Tex|Vermont:Vt|Virginia:Va
Washington:Wash|West Virginia:W. Va,W.Va|Wisconsin:Wis|Wyoming:Wyo`
    .split(/[|\n]/u)
    .map((line) => line.split(':') as [string, string])
    .map(([state, short]) => [state, short.split(',')]),
);

/** Written without dots; reading takes "U.S." and "US" for one. */
const COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['United States', ['US', 'USA']],
  ['United States of America', ['US', 'USA', 'United States']],
  ['Estados Unidos', ['EEUU', 'EE. UU.', 'EUA']],
  ['États-Unis', ['USA']],
  ['Vereinigte Staaten', ['USA']],
  ['Stati Uniti', ['USA']],
  ['United Kingdom', ['UK']],
  ['European Union', ['EU']],
  ['Unión Europea', ['UE']],
  ['Union européenne', ['UE']],
  ['União Europeia', ['UE']],
  ['Unione europea', ['UE']],
  ['Europäische Union', ['EU']],
  ['United Nations', ['UN']],
  ['Naciones Unidas', ['ONU']],
  ['Nations unies', ['ONU']],
  ['Nações Unidas', ['ONU']],
  ['Nazioni Unite', ['ONU']],
  ['Vereinte Nationen', ['UN', 'UNO']],
  ['United Arab Emirates', ['UAE']],
  ['Soviet Union', ['USSR']],
]);

/** Everybody's short forms of a whole name: they stand for it as it does. */
export function customaryForms(name: string): readonly string[] {
  return COUNTRIES.get(name.replace(/^(?:the|los|les|die|os|gli) /iu, '')) ?? [];
}

/** Short forms of a state, which count only behind the place that lies in it: "Tuscaloosa, Ala." */
export function stateForms(name: string): readonly string[] {
  return STATES.get(name) ?? [];
}

/** "Emeryville, Calif." of "Emeryville, California". */
export function stateSpellings(text: string): string[] {
  const [, place, state] = /^(.+), (.+)$/u.exec(text) ?? [];
  return stateForms(state ?? '').map((short) => `${place}, ${short}`);
}
