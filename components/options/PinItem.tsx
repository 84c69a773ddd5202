import { harmless } from '../../data/text/harmless.ts';
import { Isolated } from '../Isolated.tsx';
import { say } from '../words/say.ts';

interface PinItemProps {
  /** The entity's name. */
  name: string;
  /** `null` when the statement has left the library. */
  text: string | null;
}

/** A pinned statement, and on whose card it stands first. */
export function PinItem({ name, text }: PinItemProps) {
  return (
    <>
      <p>
        <Isolated>{name}</Isolated>
      </p>
      <p class={text === null ? 'none' : 'said'} dir="auto">
        {text === null ? say('optionsGone') : harmless(text)}
      </p>
    </>
  );
}
