/**
 * Adopts a constructed style sheet, which a page's Content Security Policy does not stop, and takes it back on abort.
 * The returned function sets its rules, and adopts it again if the page has dropped it meanwhile.
 */
export const adoptSheet = (root: Document | ShadowRoot, signal: AbortSignal): ((css: string) => void) => {
  const view = (root.ownerDocument ?? root).defaultView;
  const sheet = new (view?.CSSStyleSheet ?? CSSStyleSheet)();
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
  });
  return (css) => {
    sheet.replaceSync(css);
    if (![...root.adoptedStyleSheets].includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
};
