// Where this term stands in the reader's own clippings.
import { useEffect, useState } from 'preact/hooks';
import type { Seen } from '../../core/clippings/seen';
import { dateName, timesName } from '../sentences/names';
import type { CardActions } from './actions';
import { Section } from './section';

const day = (iso: string): string => dateName(iso.slice(0, 10));

const clippingsName = (count: number): string => (count === 1 ? 'one clipping' : `${count} clippings`);

const sentence = ({ count, clippings, first, last, complete }: Seen): string => {
  const dates =
    first === null || last === null
      ? ''
      : first.slice(0, 10) === last.slice(0, 10)
        ? `, of ${day(first)}`
        : `, from ${day(first)} to ${day(last)}`;
  const more = complete ? '' : ' The library is still counting: there may be more.';
  return `${timesName(count)} in ${clippingsName(clippings)}${dates}.${more}`;
};

/** Count, first and last; nothing where the term is in no clipping or the library cannot be asked. */
export const SeenSection = ({
  cardKey,
  find,
}: {
  readonly cardKey: string;
  readonly find: NonNullable<CardActions['seen']>;
}) => {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setSeen(null);
    find(cardKey).then(
      (found) => isCurrent && setSeen(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [cardKey, find]);
  if (seen === null || seen.count === 0) return null;
  return (
    <Section title="In your clippings">
      <p data-seen>{sentence(seen)}</p>
    </Section>
  );
};
