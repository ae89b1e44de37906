// What the list is narrowed to: words at once, the rest behind one click, each value with its count.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClippingQuery, Facet } from '../../core/clippings/query';
import { langName } from '../names';
import type { ListState } from './clipping-list';

type Props = {
  readonly state: Pick<ListState, 'query' | 'facets'>;
  readonly setQuery: (query: ClippingQuery) => void;
};

/** ms of rest in typing before the list follows. */
const REST_MS = 150;
/** Values of a select: "" is any, "-" those that have none, else "=" and the value. */
const ANY = '';
const NONE = '-';

type Key = 'publisher' | 'lang' | 'tag' | 'from' | 'to' | 'words';

const withValue = (query: ClippingQuery, key: Key, value: string | null | undefined): ClippingQuery => {
  const { [key]: _, ...rest } = query;
  return value === undefined || value === '' ? rest : { ...rest, [key]: value };
};

const written = (value: string | null | undefined): string =>
  value === undefined ? ANY : value === null ? NONE : `=${value}`;
const read = (value: string): string | null | undefined =>
  value === ANY ? undefined : value === NONE ? null : value.slice(1);

const Choice = ({
  label,
  facets,
  value,
  nameOf,
  choose,
}: {
  readonly label: string;
  readonly facets: readonly Facet<string | null>[];
  readonly value: string | null | undefined;
  readonly nameOf: (value: string | null) => string;
  readonly choose: (value: string | null | undefined) => void;
}) => {
  const isListed = value === undefined || facets.some((facet) => facet.value === value);
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={written(value)} onChange={({ currentTarget }) => choose(read(currentTarget.value))}>
        <option value={ANY}>Any</option>
        {!isListed && <option value={written(value)}>{nameOf(value ?? null)} (0)</option>}
        {facets.map((facet) => (
          <option key={written(facet.value)} value={written(facet.value)}>
            {nameOf(facet.value)} ({facet.count.toLocaleString('en')})
          </option>
        ))}
      </select>
    </label>
  );
};

const Day = ({
  label,
  value,
  choose,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly choose: (value: string) => void;
}) => (
  <label class="day">
    <span>{label}</span>
    <input type="date" value={value ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)} />
  </label>
);

const Words = ({ words, choose }: { readonly words: string; readonly choose: (words: string) => void }) => {
  const [typed, setTyped] = useState(words);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => setTyped(words), [words]);
  const change = (value: string) => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => choose(value), REST_MS);
  };
  return (
    <input
      type="search"
      class="words"
      aria-label="Filter by words in title, publisher, tags or note"
      placeholder="Filter by title, tag or note"
      value={typed}
      onInput={({ currentTarget }) => change(currentTarget.value)}
      data-filter
    />
  );
};

const countSet = ({ words: _, ...rest }: ClippingQuery): number =>
  Object.values(rest).filter((value) => value !== undefined && value !== '').length;

/** The filter over the list. */
export const FiltersView = ({ state: { query, facets }, setQuery }: Props) => {
  const latest = useRef(query);
  latest.current = query;
  const choose = (key: Key) => (value: string | null | undefined) =>
    setQuery(withValue(latest.current, key, value));
  const set = countSet(query);
  return (
    <search class="filters">
      <Words words={query.words ?? ''} choose={choose('words')} />
      <details>
        <summary>Filters{set > 0 && <span class="badge">{set} set</span>}</summary>
        <div class="choices">
          <Choice
            label="Publisher"
            facets={facets?.publishers ?? []}
            value={query.publisher}
            nameOf={(value) => value ?? 'No publisher named'}
            choose={choose('publisher')}
          />
          <Choice
            label="Language"
            facets={facets?.langs ?? []}
            value={query.lang}
            nameOf={langName}
            choose={choose('lang')}
          />
          <Choice
            label="Tag"
            facets={facets?.tags ?? []}
            value={query.tag}
            nameOf={(value) => value ?? ''}
            choose={choose('tag')}
          />
          <div class="days">
            <Day label="From" value={query.from} choose={choose('from')} />
            <Day label="To" value={query.to} choose={choose('to')} />
          </div>
          {set > 0 && (
            <button type="button" class="quiet" onClick={() => setQuery(withValue({}, 'words', query.words))}>
              Clear these filters
            </button>
          )}
        </div>
      </details>
    </search>
  );
};
