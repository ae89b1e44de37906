// What this article itself says of a term: what it means, what it is short for, what it is called in Chinese.
import type { CandidateCard, Card } from '../../core/terms/card';
import { textLang } from '../text-lang';
import type { CardActions } from './actions';
import { Quotation } from './quotation';
import { Section } from './section';

type Jump = CardActions['jump'];

/** The article's own words for the term; nothing where it explains it nowhere. */
export const SaidSection = ({ card, jump }: { readonly card: Card; readonly jump: Jump }) =>
  !card.meaning && !card.longForm ? null : (
    <Section title="This article says">
      {card.longForm && (
        <p data-said="long-form">
          Short for <Quotation quotation={card.longForm} jump={jump} />
        </p>
      )}
      {card.meaning && (
        <p data-said="meaning">
          <Quotation quotation={card.meaning} jump={jump} />
        </p>
      )}
    </Section>
  );

/** Where a reader may check a guess. Nothing is asked before the link is followed. */
const searchFor = (words: string): string => `https://duckduckgo.com/?q=${encodeURIComponent(`"${words}"`)}`;

/** The Chinese original: the article's, or a guess that says so and leads to a search. */
export const OriginalLine = ({
  original,
  jump,
}: {
  readonly original: NonNullable<CandidateCard['original']>;
  readonly jump: Jump;
}) => (
  <p class="reading" data-original={original.from}>
    {original.from === 'article' ? (
      <Quotation quotation={original} jump={jump} />
    ) : (
      <>
        Perhaps{' '}
        <a
          href={searchFor(original.text)}
          target="_blank"
          rel="noopener noreferrer"
          lang={textLang(original.text)}
        >
          {original.text}
        </a>
        , a guess: search for it
      </>
    )}
  </p>
);
