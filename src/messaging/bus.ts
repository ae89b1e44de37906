// The typed bus: one envelope, one table of handlers for each direction. A message is parsed once, where it arrives;
// so is its sender. Errors do not cross contexts by themselves, so the reply says whether it is one.
import * as v from 'valibot';
import type { Ask, Direction, Handlers } from './contract';

/** What crosses a context. `to` keeps the directions apart: each listener answers its own only. */
type Envelope = { readonly officialese: string; readonly name: string; readonly payload: unknown };
type Answer =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly message: string };

const EnvelopeSchema = v.object({ officialese: v.string(), name: v.string(), payload: v.unknown() });
const AnswerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), reply: v.unknown() }),
  v.object({ ok: v.literal(false), message: v.string() }),
]);

/** The directions by name, as the envelope writes them. */
export type DirectionName = 'from-page' | 'from-view' | 'to-page';

/** A request that was not answered: nobody listens, or the handler failed. The page or the worker may be gone. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
}

/**
 * Makes the asking side of a direction.
 * @param send delivers one message and resolves with the answer: `runtime.sendMessage`, or `tabs.sendMessage` for a tab
 * @returns `ask`, which rejects with NotAnswered where nobody answers. The reply comes from our own code of the same
 *   version and is not parsed again.
 */
export const createAsk =
  <D extends Direction>(to: DirectionName, send: (message: Envelope) => Promise<unknown>): Ask<D> =>
  async (name, payload) => {
    const answer = v.safeParse(
      AnswerSchema,
      await send({ officialese: to, name, payload }).catch(notAnswered),
    );
    if (!answer.success) throw new NotAnswered(`nobody answered "${name}"`);
    if (!answer.output.ok) throw new NotAnswered(answer.output.message);
    return answer.output.reply as never;
  };

const notAnswered = (error: unknown): never => {
  throw new NotAnswered(error instanceof Error ? error.message : String(error));
};

/**
 * Makes the answering side of a direction.
 * @param parseSender who asks, or null where this sender may not ask here; then the message is refused
 * @returns a listener: null where the message is not of this direction (somebody else answers), else the answer
 */
export const createAnswerer =
  <D extends Direction, Raw, Sender>({
    to,
    direction,
    handlers,
    parseSender,
  }: {
    readonly to: DirectionName;
    readonly direction: D;
    readonly handlers: Handlers<D, Sender>;
    readonly parseSender: (sender: Raw) => Sender | null;
  }) =>
  (message: unknown, raw: Raw): Promise<Answer> | null => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || envelope.output.officialese !== to) return null;
    const { name, payload } = envelope.output;
    const request = Object.hasOwn(direction, name) ? direction[name] : undefined;
    const sender = parseSender(raw);
    if (request === undefined || sender === null) return refuse(`"${name}" is not for this sender`);
    const parsed = v.safeParse(request.payload, payload);
    if (!parsed.success) return refuse(`"${name}" came with another payload`);
    return handle(() => handlers[name as keyof D](parsed.output as never, sender));
  };

const refuse = async (message: string): Promise<Answer> => ({ ok: false, message });

const handle = async (run: () => Promise<unknown>): Promise<Answer> => {
  try {
    return { ok: true, reply: await run() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
};
