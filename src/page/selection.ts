// What the reader has selected on the page.

export type SelectedPhrase = {
  /** One line, at most 500 characters. */
  readonly text: string;
  readonly ranges: readonly StaticRangeInit[];
  /** The declared language around it (BCP 47), or null. */
  readonly lang: string | null;
};

/** The longest phrase that may be looked up, in UTF-16 units. */
const LONGEST = 500;

/** The selected phrase; null where nothing is selected, or more than a phrase. */
export const selectedPhrase = (document: Document): SelectedPhrase | null => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const text = selection.toString().replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > LONGEST) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const lang = element?.closest('[lang]')?.getAttribute('lang')?.trim();
  return {
    text,
    ranges: [{ startContainer, startOffset, endContainer, endOffset }],
    lang: lang ? lang : null,
  };
};
