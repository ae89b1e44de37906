// Firefox's own window ("chrome scope"), reached over WebDriver BiDi: where toolbar, commands and popups live.
// Puppeteer speaks BiDi but has no words for this scope, so its connection is used directly.
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

const TreeSchema = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});

const EvaluationSchema = v.object({
  result: v.variant('type', [
    v.object({
      type: v.literal('success'),
      result: v.looseObject({ type: v.string(), value: v.optional(v.unknown()) }),
    }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.looseObject({ text: v.string() }) }),
  ]),
});

type Connection = { readonly send: (method: string, params: object) => Promise<unknown> };

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';

const connectionOf = (browser: Browser): Connection => {
  const connection = 'connection' in browser ? browser.connection : null;
  if (isConnection(connection)) return connection;
  throw new Error('This browser is not driven over WebDriver BiDi.');
};

const windowContext = async (connection: Connection): Promise<string> => {
  const tree = v.parse(
    TreeSchema,
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
  );
  const window = tree.result.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (window === undefined) throw new Error('Firefox has no window open.');
  return window.context;
};

/**
 * Runs the body of an async function in Firefox's window and gives the JSON it returns.
 * In it, `window`, `gBrowser`, `ChromeUtils` are Firefox's own, and `extension` is ours.
 */
export const inFirefoxWindow = async (browser: Browser, geckoId: string, body: string): Promise<unknown> => {
  const connection = connectionOf(browser);
  const expression = `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(geckoId)});
    const answer = await (async () => { ${body} })();
    return JSON.stringify(answer ?? null);
  })()`;
  const target = { context: await windowContext(connection) };
  const reply = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { result } = v.parse(EvaluationSchema, reply);
  if (result.type === 'exception') throw new Error(`In Firefox's window: ${result.exceptionDetails.text}`);
  return JSON.parse(v.parse(v.string(), result.result.value));
};
