// Notices that the ground behind the article may have turned dark or light.

/** A theme is often faded in: the ground is looked at again after this (ms). */
const FADED_MS = 600;

/** Calls `look` when the page's theme may have changed; `from` gives the element that the ground is seen behind. */
export const watchGround = ({
  document,
  signal,
  from,
  look,
}: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly from: () => Element | null;
  readonly look: () => void;
}): { readonly again: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    look();
    clearTimeout(timer);
    timer = setTimeout(look, FADED_MS);
  };
  const observer = new MutationObserver(changed);
  document.defaultView
    ?.matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  /** Themes are set on the elements around the article, by class, style or data attribute. */
  const again = () => {
    observer.disconnect();
    const options = {
      attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode', 'theme'],
    };
    for (let at = from(); at; at = at.parentElement) observer.observe(at, options);
  };
  return { again };
};
