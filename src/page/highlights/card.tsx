// The card of a Highlight: what was marked, what became of it, and what the reader says of it. What is typed is kept by itself.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HighlightEdit } from '../../core/clippings/highlight';
import type { PageHighlight } from '../../core/reading/page-highlight';
import type { Settings } from '../../core/reading/settings';
import { Colours } from './bar';

/** ms of rest after which what was typed is kept. */
const REST_MS = 700;

export type CardProps = {
  readonly highlight: PageHighlight;
  readonly names: Settings['colours'];
  /** Tags that other Highlights of the page have. */
  readonly knownTags: readonly string[];
  readonly notice: string | null;
  readonly confirm: (() => void) | null;
  readonly edit: (edit: HighlightEdit) => void;
  readonly remove: () => void;
  readonly undo: (() => void) | null;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
};

const tagsOf = (written: string): string[] =>
  written
    .split(/[,，、;；]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** Keeps what is typed after a rest, and at the latest when the field goes. */
const useKept = (keep: (text: string) => void) => {
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(keep);
  latest.current = keep;
  const flush = () => {
    clearTimeout(timer.current);
    if (pending.current !== null) latest.current(pending.current);
    pending.current = null;
  };
  useEffect(() => flush, []);
  const typed = (text: string) => {
    pending.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, REST_MS);
  };
  return { typed, flush };
};

const Changes = ({ highlight }: { readonly highlight: PageHighlight }) => {
  if (highlight.status !== 'changed') return null;
  return (
    <p class="changes" data-changes>
      <b>Changed</b> since it was marked:{' '}
      {highlight.changes.map(({ kind, text }, index) => {
        const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
        return <Tag key={index}>{text}</Tag>;
      })}
    </p>
  );
};

const Note = ({ highlight, edit }: Pick<CardProps, 'highlight' | 'edit'>) => {
  const [note, setNote] = useState(highlight.note);
  const { typed, flush } = useKept((text) => edit({ note: text }));
  return (
    <label>
      Note
      <textarea
        data-note
        rows={3}
        value={note}
        onBlur={flush}
        onInput={({ currentTarget: { value } }) => {
          setNote(value);
          typed(value);
        }}
      />
    </label>
  );
};

const Tags = ({ highlight, knownTags, edit }: Pick<CardProps, 'highlight' | 'knownTags' | 'edit'>) => {
  const [tags, setTags] = useState(highlight.tags.join(', '));
  const { typed, flush } = useKept((text) => edit({ tags: tagsOf(text) }));
  const begun = tags.slice(0, tags.search(/[^,，、;；]*$/)).trim();
  return (
    <label>
      Tags, parted by commas
      <input
        data-tags
        list="known-tags"
        value={tags}
        onBlur={flush}
        onInput={({ currentTarget: { value } }) => {
          setTags(value);
          typed(value);
        }}
      />
      <datalist id="known-tags">
        {knownTags.map((tag) => (
          <option key={tag} value={begun === '' ? tag : `${begun} ${tag}`} />
        ))}
      </datalist>
    </label>
  );
};

/** The inside of the card. Its fields live as long as the Highlight is the same. */
export const CardView = (props: CardProps) => {
  const { highlight, names, notice, confirm, edit, remove, undo, step, close } = props;
  return (
    <div
      class="highlight-card"
      data-highlight={highlight.id}
      data-status={highlight.status}
      key={highlight.id}
    >
      <blockquote>{highlight.quote}</blockquote>
      <Changes highlight={highlight} />
      {notice && <p class="notice">{notice}</p>}
      {confirm && (
        <button type="button" class="wide" data-confirm onClick={confirm}>
          Keep all the same
        </button>
      )}
      <Note highlight={highlight} edit={edit} />
      <Tags {...props} />
      <div class="tools">
        <Colours names={names} current={highlight.colour} choose={(colour) => edit({ colour })} />
        <button type="button" data-do="remove" onClick={remove}>
          Delete
        </button>
        {undo && (
          <button type="button" data-do="undo" onClick={undo}>
            Undo
          </button>
        )}
        <button
          type="button"
          aria-label="Previous highlight"
          title="Previous highlight"
          onClick={() => step(-1)}
        >
          ↑
        </button>
        <button type="button" aria-label="Next highlight" title="Next highlight" onClick={() => step(1)}>
          ↓
        </button>
        <button type="button" data-do="close" onClick={close}>
          Done
        </button>
      </div>
    </div>
  );
};
