// First use, lineage and issuing body of a known term.
import type { ComponentChildren } from 'preact';
import type { EntryLink, KnownCard } from '../../core/terms/card';
import { dateName } from '../sentences/names';
import type { CardActions } from './actions';
import { EntryName } from './entry-links';
import { SourceName } from './source-list';

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const FirstUse = ({ firstUse }: { readonly firstUse: NonNullable<KnownCard['entry']['firstUse']> }) => {
  const { date, who, occasion, source } = firstUse;
  const details = [who, occasion].filter((part) => part !== undefined).join(', ');
  return (
    <Fact name="First use">
      <time dateTime={date}>{dateName(date)}</time>
      {details !== '' && `, ${details}`}
      {source && (
        <span class="quiet">
          {' ('}
          <SourceName source={source} />)
        </span>
      )}
    </Fact>
  );
};

const Lineage = ({
  name,
  link,
  open,
}: {
  readonly name: string;
  readonly link: EntryLink | null;
  readonly open: CardActions['openEntry'];
}) =>
  link && (
    <Fact name={name}>
      <EntryName link={link} open={open} />
    </Fact>
  );

/** The facts of a known card; nothing where the entry gives none. */
export const Facts = ({ card, actions }: { readonly card: KnownCard; readonly actions: CardActions }) => {
  const { firstUse, body } = card.entry;
  const { extends: before, extendedBy: after, note } = card.lineage;
  if (!firstUse && !body && !before && !after && !note) return null;
  return (
    <dl class="facts">
      {firstUse && <FirstUse firstUse={firstUse} />}
      <Lineage name="Grew from" link={before} open={actions.openEntry} />
      <Lineage name="Grew into" link={after} open={actions.openEntry} />
      {note && <Fact name="Lineage">{note}</Fact>}
      {body && <Fact name="Used by">{body}</Fact>}
    </dl>
  );
};
