/** Countries and large cities: names of places that need no further evidence. */

import { wordSet } from '../text/word-set.ts';

/** Underscores stand for spaces. Cities that are also persons (Santiago, Florence) or words are left out. */
const CITIES = wordSet(
  `Aberdeen Abidjan Abu_Dhabi Accra Addis_Ababa Adelaide Ahmedabad Aleppo Alexandria Algiers Almaty Amman Amsterdam
  Anchorage Ankara Antwerp Asunción Athens Atlanta Auckland Austin Baghdad Baku Baltimore Bamako Bangalore Bangkok
  Barcelona Basel Basra Bavaria Beijing Beirut Belfast Belgrade Berlin Bern Bilbao Birmingham Bogotá Bogota Bologna
  Bombay Bonn Bordeaux Boston Brasília Brasilia Bratislava Bremen Brisbane Bristol Brooklyn Brussels Bucharest
  Budapest Buenos_Aires Buffalo Cairo Calcutta Calgary California Cambridge Canberra Cape_Town Caracas Cardiff Casablanca
  Chicago Chennai Chengdu Cincinnati Cologne Colombo Copenhagen Córdoba Cracow Dakar Dallas Damascus Delhi Denver Detroit
  Dhaka Doha Dresden Dubai Dublin Durban Düsseldorf Edinburgh Essex Frankfurt Gaza Gdańsk Geneva Genoa Glasgow Gothenburg
  Granada Guadalajara Guangzhou Guatemala_City Guayaquil Haiphong Hamburg Hanoi Hanover Harare Havana Helsinki Hiroshima
  Ho_Chi_Minh_City Hollywood Honolulu Houston Hyderabad Indianapolis Islamabad Istanbul Jakarta Jeddah Jerusalem Johannesburg
  Kabul Kampala Kandahar Karachi Kathmandu Kent Khartoum Kiev Kyiv Kigali Kingston Kinshasa Kolkata Krakow Kuala_Lumpur
  Kyoto La_Paz Lagos Lahore Las_Vegas Leeds Leicester Leipzig Leningrad Lima Lisbon Liverpool Ljubljana London
  Los_Angeles Louisville Luanda Lucknow Lusaka Lviv Lyon Madrid Malmö Managua Manchester Manhattan Manila Marseille
  Medellín Mecca Melbourne Memphis Mexico_City Miami Milan Milwaukee Minneapolis Minsk Mogadishu Monterrey Montevideo
  Montreal Moscow Mosul Mumbai Munich Nagasaki Nairobi Nantes Naples Nashville New_Delhi New_England New_Jersey New_Orleans
  New_York_City Newcastle Nicosia Nottingham Oakland Odessa Osaka Oslo Ottawa Oxford Palermo Panama_City Paris Pennsylvania
  Perth Petrograd Philadelphia Phnom_Penh Pittsburgh Portland Prague Pretoria Pyongyang Quebec Québec Queensland
  Quito Rabat Rangoon Reykjavik Riga Rio_de_Janeiro Riyadh Rome Rotterdam Sacramento Saint_Petersburg St._Petersburg Salzburg
  San_Antonio San_Diego San_Francisco San_Jose San_José San_Juan San_Salvador Sana'a Santo_Domingo São_Paulo Sarajevo
  Saskatchewan Scotland Seattle Seoul Seville Sevilla Shanghai Sheffield Shenzhen Siberia Sicily Skopje Sofia Southampton
  St._Louis Stockholm Strasbourg Stuttgart Sydney Taipei Tallinn Tashkent Tbilisi Tegucigalpa Tehran Tel_Aviv Tijuana
  Tirana Tokyo Toronto Toulouse Tripoli Tulsa Tunis Turin Utrecht Valencia Valparaíso Vancouver Venice Vienna Vilnius
  Vladivostok Wales Warsaw Winnipeg Yerevan Yokohama Zagreb Zaragoza Zurich Zürich`,
  `England Britain Great_Britain Northern_Ireland U.S. UK U.K. US USA U.S.A. United_States_of_America Soviet_Union USSR Yugoslavia Czechoslovakia
  Prussia Ottoman_Empire Europe Asia Africa North_America South_America Latin_America Central_America Antarctica Middle_East
  East_Germany West_Germany North_Korea South_Korea Palestine Kurdistan Crimea Catalonia Andalusia Normandy Flanders
  Alabama Alaska Arizona Arkansas Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
  Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
  New_Hampshire New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Rhode_Island South_Carolina South_Dakota
  Tennessee Texas Utah Vermont West_Virginia Wisconsin Wyoming Ontario Manitoba Alberta Nova_Scotia British_Columbia
  New_South_Wales Tasmania Yorkshire Lancashire Cornwall Sussex Surrey Devon Norfolk Essex Somerset Bavaria Saxony Tuscany`,
  `Londres París Nueva_York Moscú Berlín Múnich Viena Roma Milán Nápoles Turín Venecia Ginebra Bruselas Lisboa Atenas
  Varsovia Praga Copenhague Estocolmo El_Cairo La_Habana Pekín Tokio Jerusalén Washington_D._C. Ciudad_de_México
  Santiago_de_Chile Santiago_de_Cuba Andalucía Cataluña Galicia Castilla Aragón Asturias Extremadura Murcia Cantabria Navarra
  País_Vasco Islas_Canarias Baleares Málaga Cádiz Huelva Jaén Almería Salamanca Valladolid Burgos Zamora Segovia Toledo
  Alicante Castellón Tarragona Gerona Lérida Oviedo Gijón Santander Pamplona Cali Barranquilla Cartagena Maracaibo Cuzco
  Arequipa Inglaterra Escocia Gales Gran_Bretaña Europa África América América_Latina Sudamérica Centroamérica Norteamérica
  Unión_Soviética Nueva_Jersey Filadelfia Luisiana Pensilvania Carolina_del_Norte Carolina_del_Sur Nuevo_México
  EE._UU. Estados_Unidos_de_América Alemania_Occidental Alemania_Oriental Oriente_Medio Medio_Oriente`,
);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Whether a name is one of a country or of a large city, in a language given as BCP 47 tag. */
export function isKnownPlace(name: string, language: string): boolean {
  return CITIES.has(name.replaceAll(' ', '_')) || countriesIn(language).has(name);
}

const countries = new Map<string, ReadonlySet<string>>();

/** Every country's name as the browser or Node writes it, and without what stands in brackets. */
function countriesIn(language: string): ReadonlySet<string> {
  const known = countries.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const all = codes.flatMap((code) => {
    const name = names.of(code);
    // The codes without a country: the world as a whole, pseudo regions, what is not known.
    return name && !/^(?:EU|EZ|UN|QO|X[A-Z]|ZZ|TA|AC|CP|DG|EA|IC)$/.test(code) ? [name] : [];
  });
  const made = new Set(all.flatMap((name) => [name, name.replace(/ \(.*\)$/u, '')]));
  countries.set(language, made);
  return made;
}
