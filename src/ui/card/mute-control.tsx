import type { Card } from '../../core/terms/card';
import type { CardActions } from './actions';

/** Two buttons behind a word, for a term that is marked in the article. */
export const MuteControl = ({ card, mute }: { readonly card: Card; readonly mute: CardActions['mute'] }) =>
  !mute || card.count === 0 ? null : (
    <details class="mute" key={card.key}>
      <summary>Do not mark this term</summary>
      {(['here', 'everywhere'] as const).map((where) => (
        <button key={where} type="button" class="button" onClick={() => mute(card, where)}>
          {where === 'here' ? 'On this site' : 'Anywhere'}
        </button>
      ))}
    </details>
  );
