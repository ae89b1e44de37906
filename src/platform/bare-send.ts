// One message to the background without the polyfill, for the sentinel: it runs on every page of a site that is always
// read and must stay tiny. Chrome's API answers with promises in Manifest V3 as Firefox's does.
type BareRuntime = { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

declare const browser: BareRuntime | undefined;
declare const chrome: BareRuntime;

/** Sends one message. Rejects where the extension was updated or removed while the page was open. */
export const bareSend = async (message: unknown): Promise<unknown> =>
  (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(message);
