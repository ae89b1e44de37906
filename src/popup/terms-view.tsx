// The terms of a page by count: what each means, or that no glossary knows it, and a jump to where it stands.
import { useState } from 'preact/hooks';
import type { Term } from '../core/terms/term';
import type { Place } from '../core/text/place';

type Props = {
  readonly terms: readonly Term[];
  readonly lang: string | null;
  readonly show: (place: Place) => void;
};

/** As many as fit without scrolling far; the rest are one click away. */
const FIRST = 12;

const byCount = (a: Term, b: Term): number => b.places.length - a.places.length;

const explanation = ({ card }: Term): string => {
  if (card.kind === 'known') return card.entry.gloss;
  const members = card.members?.slots.flatMap((slot) => (slot.from === 'nowhere' ? [] : slot.text)) ?? [];
  return members.length > 0
    ? members.join('; ')
    : 'No glossary knows this, and the article lists no members.';
};

const TermButton = ({ term, lang, show }: { readonly term: Term } & Pick<Props, 'lang' | 'show'>) => {
  const [first] = term.places;
  if (first === undefined) return null;
  return (
    <button type="button" data-term={term.key} data-kind={term.card.kind} onClick={() => show(first)}>
      <span class="name" lang={lang ?? undefined}>
        {term.card.term}
      </span>
      {term.card.kind === 'candidate' && <span class="flag">in no glossary</span>}
      <span class="count" title={`${term.places.length} in this article`}>
        {term.places.length}
      </span>
      <span class="gloss">{explanation(term)}</span>
    </button>
  );
};

const heading = (terms: readonly Term[]): string => {
  const unknown = terms.filter(({ card }) => card.kind === 'candidate').length;
  const all = `${terms.length} ${terms.length === 1 ? 'term' : 'terms'}`;
  return unknown === 0 ? all : `${all}, ${unknown} in no glossary`;
};

/** Lists the terms, the most frequent first. */
export const TermsView = ({ terms, lang, show }: Props) => {
  const [all, setAll] = useState(false);
  const sorted = [...terms].sort(byCount);
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{terms.length === 0 ? 'Terms' : heading(terms)}</h2>
      {terms.length === 0 && <p class="none">No official terms were found in this article.</p>}
      <ul class="terms">
        {shown.map((term) => (
          <li key={term.key}>
            <TermButton term={term} lang={lang} show={show} />
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          Show all {sorted.length}
        </button>
      )}
    </section>
  );
};
