// Runs a function inside a frame of Firefox that belongs to nobody's tab list (the popup), or with the right to open
// closed shadow roots (a page). It is a frame script: it runs beside the page, not in it.
import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-remote';
import { answerOf, callText, type Look } from './sent-function';

/** Which frame, as an expression over Firefox's window: it must give a <browser> element. */
export type FirefoxFrame = string;

/** The tab in front. */
export const FRONT_TAB: FirefoxFrame = 'gBrowser.selectedBrowser';

/** The popup that the toolbar button opened. */
export const POPUP: FirefoxFrame = `[...extension.views].find((view) => view.viewType === 'popup').xulBrowser`;

/** How long a frame may take to answer, in ms, unless the question says otherwise. */
const PATIENCE = 10_000;

export type FrameQuestion<T, A> = {
  readonly browser: Browser;
  readonly geckoId: string;
  readonly frame: FirefoxFrame;
  /** What `look` gets as its root: an expression over the frame's `document`. */
  readonly root: string;
  readonly look: Look<T, A>;
  readonly argument: A | undefined;
  /** How long to wait for the answer, in ms. */
  readonly patience?: number;
};

/** Asks the frame, and gives its answer. Throws what `look` threw. */
export const askFrame = async <T, A>(question: FrameQuestion<T, A>): Promise<Awaited<T>> => {
  const { browser, geckoId, frame, root, look, argument, patience = PATIENCE } = question;
  const answer = await inFirefoxWindow(
    browser,
    geckoId,
    askingText(frame, callText(look, root, argument), patience),
  );
  return answerOf<Awaited<T>>(answer);
};

/** The name of the message is made anew each time: a late answer must not be taken for the next one. */
const askingText = (frame: FirefoxFrame, call: string, patience: number): string => `
  const messages = (${frame}).messageManager;
  const name = 'answer-' + Math.random();
  const script = 'data:,' + encodeURIComponent(${JSON.stringify(frameScript(call))}.replace('ANSWER', name));
  const reply = await new Promise((resolve, reject) => {
    const onReply = ({ data }) => { messages.removeMessageListener(name, onReply); resolve(data); };
    messages.addMessageListener(name, onReply);
    messages.loadFrameScript(script, false);
    setTimeout(() => reject(new Error('the frame did not answer')), ${patience});
  });
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply.value;
`;

const frameScript = (call: string): string => `(async () => {
  let reply;
  try {
    const window = content;
    const document = content.document;
    reply = { value: JSON.parse(JSON.stringify((await ${call}) ?? null)) };
  } catch (error) {
    reply = { error: String(error) };
  }
  sendAsyncMessage('ANSWER', reply);
})()`;
