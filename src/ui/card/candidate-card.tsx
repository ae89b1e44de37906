import { useState } from 'preact/hooks';
import type { CandidateCard } from '../../core/terms/card';
import { evidenceSentence } from '../sentences/evidence';
import { timesName } from '../sentences/names';
import { textLang } from '../text-lang';
import type { CardActions } from './actions';
import { MembersSection } from './members-section';
import { MuteControl } from './mute-control';
import { Quotation } from './quotation';
import { OriginalLine, SaidSection } from './said-section';
import { Section } from './section';
import { SeenSection } from './seen-section';

const Evidences = ({ card }: { readonly card: CandidateCard }) =>
  card.evidence.length === 0 ? null : (
    <Section title="Why it is marked">
      <ul class="evidence">
        {card.evidence.map((one) => (
          <li key={one}>{evidenceSentence(one)}</li>
        ))}
      </ul>
    </Section>
  );

const Said = ({ card, jump }: { readonly card: CandidateCard; readonly jump: CardActions['jump'] }) =>
  card.said.length === 0 ? null : (
    <Section title="What the article says of it">
      <ul class="said">
        {card.said.map((quotation) => (
          <li key={quotation.start}>
            <Quotation quotation={quotation} jump={jump} />
          </li>
        ))}
      </ul>
    </Section>
  );

const COPY_WORDS = { before: 'Copy term', done: 'Copied', refused: 'The browser did not copy it' } as const;

const CopyButton = ({
  text,
  copy,
}: {
  readonly text: string;
  readonly copy: NonNullable<CardActions['copy']>;
}) => {
  const [state, setState] = useState<keyof typeof COPY_WORDS>('before');
  const press = async () => setState((await copy(text)) ? 'done' : 'refused');
  return (
    <button type="button" class="button" aria-live="polite" onClick={press}>
      {COPY_WORDS[state]}
    </button>
  );
};

/** What can honestly be said of a term that no glossary knows: why it is marked, and the article's own words. */
export const CandidateCardView = ({
  card,
  actions,
}: {
  readonly card: CandidateCard;
  readonly actions: CardActions;
}) => (
  <article class="card" data-card data-kind="candidate" data-key={card.key} lang="en">
    <header class="card-head">
      <p class="eyebrow">
        <span class="where">In no glossary</span>
      </p>
      <h2 lang={textLang(card.term)}>{card.term}</h2>
      {card.original && <OriginalLine original={card.original} jump={actions.jump} />}
    </header>
    <p class="gloss">
      None of your glossaries knows this {card.evidence.length > 0 ? 'term' : 'phrase'}, so nothing is claimed
      about it.
    </p>
    <SaidSection card={card} jump={actions.jump} />
    {card.members && <MembersSection members={card.members} jump={actions.jump} />}
    <Said card={card} jump={actions.jump} />
    {actions.seen && <SeenSection cardKey={card.key} find={actions.seen} />}
    <Evidences card={card} />
    <MuteControl card={card} mute={actions.mute} />
    <footer class="card-foot">
      {actions.copy ? <CopyButton key={card.key} text={card.term} copy={actions.copy} /> : <span />}
      <span>{card.count > 0 ? `${timesName(card.count)} in this article` : 'not in this article'}</span>
    </footer>
  </article>
);
