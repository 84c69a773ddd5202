import { useLayoutEffect, useRef } from 'preact/hooks';
import { harmless } from '../../data/text/harmless.ts';
import { say } from '../words/say.ts';
import { ActForm, textOf } from './ActForm.tsx';
import type { FormProps } from './saved-name.ts';

/** The name that this is another name of, those of the article first. */
export function MergeForm({ name, others, label, onAct, onLeave }: FormProps) {
  const field = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const isIdle = others.here.length + others.there.length === 0;
  const groups = [
    [say('nameMergeHere'), others.here],
    [say('nameMergeThere'), others.there],
  ] as const;
  return (
    <ActForm
      label={label}
      isIdle={isIdle}
      onSend={(fields) => onAct({ kind: 'merge', id: name.id, into: textOf(fields, 'into') })}
      onLeave={onLeave}
    >
      {isIdle ? (
        <p class="why">{say('nameMergeNone')}</p>
      ) : (
        <label>
          {say('nameMergeWith')}
          <select ref={field} name="into" class="field">
            {groups
              .filter(([, names]) => names.length > 0)
              .map(([title, names]) => (
                <optgroup key={title} label={title}>
                  {names.map((other) => (
                    <option key={other.id} value={other.id}>
                      {`${harmless(other.name)} (${say(`kind_${other.kind}`)})`}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        </label>
      )}
    </ActForm>
  );
}
