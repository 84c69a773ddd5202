import { say } from '../words/say.ts';
import { ActForm, textOf } from './ActForm.tsx';
import { KindField, kindOf } from './KindField.tsx';
import { NameField } from './NameField.tsx';
import type { FormProps } from './saved-name.ts';

/** Another name, another kind, or both. */
export function RenameForm({ name, label, onAct, onLeave }: FormProps) {
  const send = (fields: FormData) =>
    onAct({
      kind: 'rename',
      id: name.id,
      name: textOf(fields, 'name'),
      as: kindOf(fields),
    });
  return (
    <ActForm label={label} onSend={send} onLeave={onLeave}>
      <NameField label={say('nameName')} field="name" text={name.name} isFirst />
      <KindField label={say('nameKind')} kind={name.kind} />
    </ActForm>
  );
}
