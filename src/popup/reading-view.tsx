// A Reading in the popup: glance, summary, terms. Every sentence and every term leads to its place in the page.

import type { TabState } from '../core/reading/tab-state';
import type { Place } from '../core/text/place';
import { GlanceView } from './glance-view';
import { HighlightsSection } from './highlights-section';
import { SaveSection } from './save-section';
import { TermsView } from './terms-view';
import type { PopupWorld } from './world';

type Read = Extract<TabState, { status: 'read' }>;
type Props = { readonly reading: Read; readonly world: PopupWorld };

const dateOf = (iso: string): string => {
  const parsed = new Date(iso);
  if (Number.isNaN(parsed.getTime())) return iso;
  return new Intl.DateTimeFormat('en', {
    dateStyle: 'long',
    ...(iso.length <= 10 && { timeZone: 'UTC' }),
  }).format(parsed);
};

const Meta = ({ reading }: { readonly reading: Read }) => {
  const facts = [
    reading.publisher,
    reading.byline,
    reading.published === null ? null : dateOf(reading.published),
  ];
  return <p class="meta">{facts.filter((fact) => fact !== null).join(' · ')}</p>;
};

/** Shows a Reading. A jump closes the popup, since it would cover what it shows. */
export const ReadingView = ({ reading, world }: Props) => {
  const { findings, lang } = reading;
  const show = (place: Place, openCard: boolean) =>
    void world.askPage('show', { place, openCard }).then(world.close, world.close);
  return (
    <>
      <header>
        <h1 lang={lang ?? undefined}>{reading.title}</h1>
        <Meta reading={reading} />
        {reading.partial && <p class="notice">This page is very large. Only its first part was read.</p>}
      </header>
      <SaveSection world={world} />
      <HighlightsSection world={world} />
      <GlanceView glance={findings.glance} lang={lang} />
      <section aria-labelledby="summary">
        <h2 id="summary">Summary</h2>
        <ol class="summary" data-summary lang={lang ?? undefined}>
          {findings.summary.map((sentence) => (
            <li key={sentence.start}>
              <button
                type="button"
                title="Show this sentence in the page"
                onClick={() => show(sentence, false)}
              >
                {sentence.text}
              </button>
            </li>
          ))}
        </ol>
        {findings.summary.length === 0 && <p class="none">The article is too short to sum up.</p>}
      </section>
      <TermsView terms={findings.terms} lang={lang} show={(place) => show(place, true)} />
    </>
  );
};
