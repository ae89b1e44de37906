import type { Place } from '../../core/text/place';
import { textLang } from '../text-lang';
import type { CardActions } from './actions';

/** Enough of a long text to name a button by. */
const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Words of the article, in quotation marks, with a button that shows them in their place. */
export const Quotation = ({
  quotation,
  jump,
}: {
  readonly quotation: Place & { readonly text: string };
  readonly jump: CardActions['jump'];
}) => (
  <span class="quotation">
    <q lang={textLang(quotation.text)}>{quotation.text}</q>
    {jump && (
      <button
        type="button"
        class="jump"
        aria-label={`Show in the article: ${brief(quotation.text)}`}
        title="Show in the article"
        onClick={() => jump({ start: quotation.start, end: quotation.end })}
      >
        Show
      </button>
    )}
  </span>
);
