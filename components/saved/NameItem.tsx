import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { harmless } from '../../data/text/harmless.ts';
import { Isolated } from '../Isolated.tsx';
import { sayCount } from '../words/count.ts';
import { say } from '../words/say.ts';
import { MergeForm } from './MergeForm.tsx';
import { RenameForm } from './RenameForm.tsx';
import { NAME_ACTS, type NameAct, type OtherNames, type SavedName } from './saved-name.ts';
import { SplitForm } from './SplitForm.tsx';

interface NameItemProps {
  name: SavedName;
  others: OtherNames;
  /** The last act was on it: it has the focus. */
  isFocused: boolean;
  onAct: (act: NameAct) => void;
}

const FORMS = { rename: RenameForm, merge: MergeForm, split: SplitForm };

/** A name with all that it is called, how often it stands in the article, and what can be done with it. */
export function NameItem({ name, others, isFocused, onAct }: NameItemProps) {
  const [open, setOpen] = useState<keyof typeof FORMS | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    if (isFocused) title.current!.focus();
  }, [isFocused]);
  const text = harmless(name.name);
  const Form = open && FORMS[open];
  const leave = () => {
    setOpen(null);
    opener.current?.focus();
  };
  const act = (done: NameAct) => {
    setOpen(null);
    onAct(done);
  };
  return (
    <li class="saved-name">
      <h3 ref={title} tabIndex={-1}>
        {name.card === null ? (
          <Isolated>{text}</Isolated>
        ) : (
          <a class="link" href={name.card}>
            <Isolated>{text}</Isolated>
          </a>
        )}
      </h3>
      <p class="why">{describe(name)}</p>
      <p class="name-acts">
        {NAME_ACTS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="act"
            aria-expanded={kind === 'drop' ? undefined : open === kind}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              if (kind === 'drop') act({ kind, id: name.id });
              else setOpen(open === kind ? null : kind);
            }}
          >
            {say(`name_${kind}`)}
            <span class="unseen"> {text}</span>
          </button>
        ))}
      </p>
      {open && Form && (
        <Form
          key={open}
          name={name}
          others={others}
          onAct={act}
          onLeave={leave}
          label={`${say(`name_${open}`)}: ${text}`}
        />
      )}
    </li>
  );
}

function describe({ kind, mentions, aliases }: SavedName): string {
  return [
    say(`kind_${kind}`),
    mentions > 0 ? sayCount('times', mentions) : say('nameUnfound'),
    ...(aliases.length > 0 ? [say('nameAlso', aliases.map(harmless).join(', '))] : []),
  ].join(' · ');
}
