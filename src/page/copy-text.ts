// Copies without touching the page's selection. navigator.clipboard is missing on http pages and may be forbidden by a
// page's policy; the old command with our own data in the copy event works there.

const copyByCommand = (document: Document, text: string): boolean => {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return copied;
};

/** Puts a text on the clipboard; false where the browser refuses. To be called in a click. */
export const copyText = async (document: Document, text: string): Promise<boolean> => {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (!clipboard) return copyByCommand(document, text);
  return clipboard.writeText(text).then(
    () => true,
    () => copyByCommand(document, text),
  );
};
