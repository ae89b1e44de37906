// The note of a clipping, changed in place. It is kept when the reader rests or goes elsewhere; there is no button to save.
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** ms of rest in typing before a note is kept. */
const REST_MS = 800;

type Props = { readonly note: string; readonly change: (note: string) => void };

/** A field for the note. What is being typed is never overwritten by a change from elsewhere. */
export const NoteView = ({ note, change }: Props) => {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** What was typed and is not kept yet; in a ref, since the view may go before it is drawn again. */
  const typed = useRef<string | null>(null);
  const tell = useRef(change);
  tell.current = change;
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    if (typed.current !== null) tell.current(typed.current);
    typed.current = null;
  }, []);
  useLayoutEffect(() => keep, [keep]);
  const type = (value: string) => {
    setDraft(value);
    typed.current = value;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, REST_MS);
  };
  return (
    <textarea
      class="note"
      rows={1}
      aria-label="Note"
      placeholder="Write a note"
      value={draft ?? note}
      onInput={({ currentTarget }) => type(currentTarget.value)}
      onBlur={() => {
        keep();
        setDraft(null);
      }}
      data-note
    />
  );
};
