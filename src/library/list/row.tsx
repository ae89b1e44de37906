// One row of the list: a link to the clipping, what it is, and a box to select it by.
import type { Clipping } from '../../core/clippings/clipping';
import { countName, rowDate } from '../names';
import { clippingFragment } from '../route';

type Props = {
  readonly clipping: Clipping;
  readonly index: number;
  readonly total: number;
  readonly top: number;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly select: (clipping: Clipping) => void;
  readonly focused: (clipping: Clipping) => void;
};

const Counts = ({ clipping: { counts, version } }: Pick<Props, 'clipping'>) => (
  <span class="counts dots">
    <span>{counts.terms === 0 ? 'no terms' : countName(counts.terms, 'term')}</span>
    {counts.candidates > 0 && <span>{countName(counts.candidates, 'candidate')}</span>}
    {counts.highlights > 0 && <span>{countName(counts.highlights, 'highlight')}</span>}
    {version > 1 && <span>{countName(version, 'version')}</span>}
  </span>
);

/** A row. Only the current one is a Tab stop; j, k and the arrows go from one to the next. */
export const Row = ({
  clipping,
  index,
  total,
  top,
  isCurrent,
  isOpen,
  isSelected,
  select,
  focused,
}: Props) => (
  <li
    class={`row${isCurrent ? ' current' : ''}${isOpen ? ' open' : ''}${isSelected ? ' selected' : ''}`}
    data-clipping={clipping.id}
    aria-setsize={total}
    aria-posinset={index + 1}
    style={{ transform: `translateY(${top}px)` }}
  >
    <input
      type="checkbox"
      aria-label={`Select: ${clipping.title}`}
      checked={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      onChange={() => select(clipping)}
      onFocus={() => focused(clipping)}
    />
    <a
      href={clippingFragment(clipping.id)}
      aria-current={isOpen ? 'page' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => focused(clipping)}
    >
      <span class="title" lang={clipping.lang ?? undefined} dir="auto">
        {clipping.title}
      </span>
    </a>
    <p class="meta dots">
      {clipping.publisher !== null && (
        <span class="publisher" lang={clipping.lang ?? undefined}>
          {clipping.publisher}
        </span>
      )}
      <time dateTime={clipping.published ?? clipping.savedAt}>{rowDate(clipping)}</time>
    </p>
    <p class="found">
      <Counts clipping={clipping} />
      {clipping.tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
    </p>
  </li>
);
