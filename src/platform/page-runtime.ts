// Messages between a page's content script and the background, without the polyfill: in Manifest V3 the browsers' own APIs
// answer with promises, and three kilobytes less are carried onto somebody else's page.

type Sender = { readonly id?: string };
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined;
type Runtime = {
  readonly id: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
};
type Globals = {
  readonly browser?: { readonly runtime: Runtime };
  readonly chrome?: { readonly runtime: Runtime };
};

const runtime = (): Runtime => {
  const { browser: own, chrome }: Globals = globalThis as Globals;
  const found = (own ?? chrome)?.runtime;
  if (found === undefined) throw new Error('not in an extension');
  return found;
};

/** Sends one message to the background. Rejects where the extension was updated or removed while the page was open. */
export const sendMessage = async (message: unknown): Promise<unknown> => runtime().sendMessage(message);

/**
 * Answers messages of our own extension.
 * @param answer null where the message is not for us; anybody else's messages never reach it
 * @returns a function that ends it
 */
export const onMessage = (
  answer: (message: unknown, sender: Sender) => Promise<unknown> | null,
): (() => void) => {
  const { id, onMessage: event } = runtime();
  const listener: Listener = (message, sender, respond) => {
    const reply = sender.id === id ? answer(message, sender) : null;
    if (reply === null) return undefined;
    void reply.then(respond);
    return true; // Chrome keeps the way back open for an answer that comes later.
  };
  event.addListener(listener);
  return () => event.removeListener(listener);
};
