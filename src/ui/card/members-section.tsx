// The N things that a formula counts. The numeral is a checksum: as many slots as it says, each filled or honestly empty.
import type { MemberSlot, Members } from '../../core/terms/card';
import { textLang } from '../text-lang';
import type { CardActions } from './actions';
import { Quotation } from './quotation';
import { Section } from './section';

/** Where the members come from, in a line; null where the slots themselves say it all. */
export const membersNote = ({ count, slots, published }: Members): string | null => {
  const from = (origin: MemberSlot['from']) => slots.filter((slot) => slot.from === origin).length;
  const quoted = from('article');
  const listed = from('entry');
  if (quoted === 0 && listed === 0)
    return published ? 'Not explained here.' : `No list of the ${count} was published.`;
  const unofficial = published ? '' : ' No official list was published.';
  if (quoted === count) return `Quoted from this article.${unofficial}`;
  if (listed === count) return 'From the glossary.';
  const parts = [
    quoted > 0 ? `${quoted} quoted from this article` : null,
    listed > 0 ? `${listed} from the glossary` : null,
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.${unofficial}`;
};

const Slot = ({ slot, jump }: { readonly slot: MemberSlot; readonly jump: CardActions['jump'] }) => {
  if (slot.from === 'article') return <Quotation quotation={slot} jump={jump} />;
  if (slot.from === 'nowhere') return <span class="quiet">not explained here</span>;
  return (
    <>
      <span lang={textLang(slot.text)}>{slot.text}</span>
      {slot.original && slot.original !== slot.text && (
        <span class="original" lang={textLang(slot.original)}>
          {slot.original}
        </span>
      )}
    </>
  );
};

/** The member slots of a card, or the plain statement that nobody lists them. */
export const MembersSection = ({
  members,
  jump,
}: {
  readonly members: Members;
  readonly jump: CardActions['jump'];
}) => {
  const empty = members.slots.every((slot) => slot.from === 'nowhere');
  const note = membersNote(members);
  return (
    <Section title={`Its ${members.count} members`}>
      {note && <p class="note">{note}</p>}
      <ol class={empty ? 'slots slots-empty' : 'slots'} aria-label={`${members.count} members`}>
        {members.slots.map((slot, index) => (
          // Slots have no identity but their number.
          <li key={index} data-from={slot.from}>
            {empty ? <span class="sr-only">not explained here</span> : <Slot slot={slot} jump={jump} />}
          </li>
        ))}
      </ol>
    </Section>
  );
};
