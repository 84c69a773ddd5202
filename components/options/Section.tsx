import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Its anchor. */
  id: string;
  title: string;
  /** What it is about, in a line. */
  why: string;
  children?: ComponentChildren;
}

/** One section of the options page. */
export function Section({ id, title, why, children }: SectionProps) {
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="why">{why}</p>
      {children}
    </section>
  );
}
