// The card of a term, wherever it is shown: popover, popup, library. Styles are in card/card.css on the tokens.
import type { Card } from '../core/terms/card';
import type { CardActions } from './card/actions';
import { CandidateCardView } from './card/candidate-card';
import { KnownCardView } from './card/known-card';

/** Shows a card. Its controls appear as far as `actions` has them. */
export const CardView = ({ card, actions }: { readonly card: Card; readonly actions: CardActions }) =>
  card.kind === 'known' ? (
    <KnownCardView card={card} actions={actions} />
  ) : (
    <CandidateCardView card={card} actions={actions} />
  );
