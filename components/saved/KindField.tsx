import { ENTITY_KINDS, type EntityKind } from '../../data/model.ts';
import { say } from '../words/say.ts';

/** What a name is the name of. */
export function KindField({ label, kind }: { label: string; kind: EntityKind }) {
  return (
    <label>
      {label}
      <select name="kind" class="field" defaultValue={kind}>
        {ENTITY_KINDS.map((one) => (
          <option key={one} value={one}>
            {say(`kind_${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The kind that was chosen in a form's `KindField`. */
export function kindOf(fields: FormData): EntityKind {
  const chosen = fields.get('kind');
  const kind = ENTITY_KINDS.find((known) => known === chosen);
  if (kind === undefined)
    throw new Error('saved: the form has no field for the kind; reload the page');
  return kind;
}
