import { useState } from 'preact/hooks';
import { harmless } from '../../data/text/harmless.ts';
import { say } from '../words/say.ts';
import { ActForm, textOf } from './ActForm.tsx';
import { KindField, kindOf } from './KindField.tsx';
import { NameField } from './NameField.tsx';
import type { FormProps } from './saved-name.ts';

/**
 * What has several names gives some of them away; what has one was two names read as one ("Texas
 * Governor Ann Lee"), which are typed apart.
 */
export function SplitForm({ name, label, onAct, onLeave }: FormProps) {
  const names = [name.name, ...name.aliases];
  const [leaving, setLeaving] = useState<readonly string[]>(names.slice(-1));
  const isOne = names.length === 1;
  const send = (fields: FormData) =>
    onAct({
      kind: 'split',
      id: name.id,
      as: kindOf(fields),
      ...(isOne
        ? { stays: [textOf(fields, 'one')], leaves: [textOf(fields, 'other')] }
        : { stays: names.filter((one) => !leaving.includes(one)), leaves: leaving }),
    });
  const isIdle = !isOne && (leaving.length === 0 || leaving.length === names.length);
  return (
    <ActForm label={label} isIdle={isIdle} onSend={send} onLeave={onLeave}>
      {isOne ? (
        <TwoNames name={name.name} />
      ) : (
        <fieldset>
          <legend>{say('nameSplitWhich')}</legend>
          {names.map((one, at) => (
            <label key={one}>
              <input
                ref={(field) => {
                  if (at === 0 && !document.activeElement?.closest('.act-form')) field?.focus();
                }}
                type="checkbox"
                checked={leaving.includes(one)}
                onChange={({ currentTarget: { checked } }) =>
                  setLeaving(names.filter((n) => (n === one ? checked : leaving.includes(n))))
                }
              />
              <bdi>{harmless(one)}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <KindField label={say('nameSplitKind')} kind={name.kind} />
    </ActForm>
  );
}

/** A name cut before its last two words, or in the middle of two. */
function TwoNames({ name }: { name: string }) {
  const words = name.split(' ');
  const cut = words.length < 2 ? 1 : Math.max(1, words.length - 2);
  return (
    <>
      <NameField
        label={say('nameSplitOne')}
        field="one"
        text={words.slice(0, cut).join(' ')}
        isFirst
      />
      <NameField label={say('nameSplitOther')} field="other" text={words.slice(cut).join(' ')} />
    </>
  );
}
