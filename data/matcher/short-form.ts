/** A short form of one name. */
export interface ShortForm {
  text: string;
  /** An acronym must be introduced; a part belongs to whoever else bears it on the page. */
  as: 'surname' | 'acronym' | 'part';
}
