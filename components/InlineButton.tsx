import type { ComponentChildren } from 'preact';
import { isPressKey } from './press-key.ts';

interface InlineButtonProps {
  class: string;
  title?: string;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button within a line of text that breaks as the line does: a browser keeps its own in one piece. */
export function InlineButton(props: InlineButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => isPressKey(event) && props.onClick();
  return <span role="button" tabIndex={0} onKeyDown={onKeyDown} {...props} />;
}
