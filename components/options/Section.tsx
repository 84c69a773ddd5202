import type { ComponentChildren } from 'preact';
import { Failure } from '../Failure.tsx';

interface SectionProps {
  /** Its anchor. */
  id: string;
  title: string;
  /** What it is about, in a line. */
  why: string;
  /** Why the last press in it did not work, in words. */
  failure?: string | null;
  children?: ComponentChildren;
}

/** One section of the options page. */
export function Section({ id, title, why, failure = null, children }: SectionProps) {
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="why">{why}</p>
      <Failure words={failure} />
      {children}
    </section>
  );
}
