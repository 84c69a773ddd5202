/** Organizations whose names need no further evidence: they are in the news of every country. */

import { wordSet } from '../text/word-set.ts';

/** Underscores stand for spaces. Names that are words, places or surnames are left out (Apple, Amazon, Ford). */
const ORGANIZATIONS = wordSet(
  `United_Nations European_Union European_Commission European_Parliament European_Council African_Union Arab_League
  NATO Nato UNESCO Unesco UNICEF Unicef UNHCR OPEC Opec OSCE ASEAN Asean MERCOSUR Mercosur Interpol INTERPOL Europol FIFA Fifa UEFA Uefa
  World_Bank World_Health_Organization World_Trade_Organization International_Monetary_Fund International_Criminal_Court
  Amnesty_International Human_Rights_Watch Greenpeace Oxfam Red_Cross Red_Crescent Doctors_Without_Borders Transparency_International
  White_House Pentagon Kremlin Bundestag Bundesrat Knesset Duma Taliban Hamas Hezbollah Hizbollah Fatah Isis ISIS Al-Qaeda al-Qaeda Boko_Haram
  FBI CIA NSA DEA NASA Nasa FDA EPA FEMA USAID MI5 MI6 FSB KGB Mossad BND
  Reuters Bloomberg CNN BBC NPR CBS NBC ABC MSNBC Al_Jazeera AFP Agence_France-Presse Associated_Press Politico Axios
  New_York_Times Washington_Post Wall_Street_Journal Financial_Times Guardian Le_Monde El_País Der_Spiegel
  Google Facebook Twitter Instagram YouTube TikTok WhatsApp Telegram Snapchat LinkedIn Reddit Microsoft OpenAI Nvidia Intel IBM Netflix
  Spotify Uber Airbnb PayPal SpaceX Tesla Boeing Airbus Samsung Huawei Sony Toyota Volkswagen BMW Siemens Bayer Pfizer
  Moderna AstraZeneca ExxonMobil Chevron Gazprom Rosneft Walmart Starbucks Goldman_Sachs JPMorgan Deutsche_Bank HSBC
  Naciones_Unidas Unión_Europea Comisión_Europea Parlamento_Europeo Cruz_Roja Banco_Mundial Amnistía_Internacional OTAN ONU OMS FMI OEA CIDH
  Casa_Blanca Nations_unies Union_européenne Vereinte_Nationen Europäische_Union Europäische_Kommission Nações_Unidas União_Europeia`,
);

/** Whether a name is one of a body that is known everywhere. */
export function isKnownOrganization(name: string): boolean {
  return ORGANIZATIONS.has(name.replaceAll(' ', '_'));
}
