import { useRef } from 'preact/hooks';
import { say } from '../words/say.ts';
import { ActForm, textOf } from './ActForm.tsx';
import { KindField, kindOf } from './KindField.tsx';
import { NameField } from './NameField.tsx';
import type { NameAct } from './saved-name.ts';

/** Somebody or something that was not found by itself. */
export function AddName({ onAct }: { onAct: (act: NameAct) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const send = (fields: FormData) => {
    onAct({
      kind: 'add',
      name: textOf(fields, 'name'),
      as: kindOf(fields),
    });
    box.current!.querySelector('form')!.reset();
  };
  return (
    <section class="options-section" aria-labelledby="add">
      <h2 id="add">{say('nameAdd')}</h2>
      <p class="why">{say('nameAddWhy')}</p>
      <div ref={box}>
        <ActForm label={say('nameAdd')} onSend={send} onLeave={null}>
          <NameField label={say('nameName')} field="name" text="" />
          <KindField label={say('nameKind')} kind="person" />
        </ActForm>
      </div>
    </section>
  );
}
