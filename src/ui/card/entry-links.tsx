// Ways from one card to another.
import type { EntryLink } from '../../core/terms/card';
import { JURISDICTION_NAMES } from '../sentences/names';
import { textLang } from '../text-lang';
import type { CardActions } from './actions';
import { Section } from './section';

type Open = CardActions['openEntry'];

/** The name of another entry; a button where it can be opened. */
export const EntryName = ({ link, open }: { readonly link: EntryLink; readonly open: Open }) =>
  open ? (
    <button
      type="button"
      class="entry-link"
      lang={textLang(link.name)}
      title={link.gloss}
      onClick={() => open(link.id)}
    >
      {link.name}
    </button>
  ) : (
    <span lang={textLang(link.name)}>{link.name}</span>
  );

/** A row of names, for terms near this one. */
export const EntryRow = ({
  title,
  links,
  open,
}: {
  readonly title: string;
  readonly links: readonly EntryLink[];
  readonly open: Open;
}) =>
  links.length === 0 ? null : (
    <Section title={title}>
      <ul class="entry-row">
        {links.map((link) => (
          <li key={link.id}>
            <EntryName link={link} open={open} />
          </li>
        ))}
      </ul>
    </Section>
  );

/** Names with their glosses, for a choice between meanings. */
export const EntryList = ({
  title,
  links,
  open,
}: {
  readonly title: string;
  readonly links: readonly EntryLink[];
  readonly open: Open;
}) =>
  links.length === 0 ? null : (
    <Section title={title}>
      <ul class="entry-list">
        {links.map((link) => (
          <li key={link.id}>
            <EntryName link={link} open={open} />{' '}
            <span class="tag">{link.jurisdiction.map((one) => JURISDICTION_NAMES[one]).join(', ')}</span>
            <span class="entry-gloss">{link.gloss}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
