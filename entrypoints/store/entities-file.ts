/** The file of a folder that names its entities. */
export const ENTITIES_FILE = 'entities.yaml';

/** A list without entities. */
export const NO_ENTITIES = '[]\n';
