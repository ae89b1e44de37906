import type { ComponentChildren } from 'preact';

/** A part of a card with its small heading. */
export const Section = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <section class="card-section">
    <h3>{title}</h3>
    {children}
  </section>
);
