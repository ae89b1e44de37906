// Word to the other contexts that the store has changed, by BroadcastChannel: worker, popup, panel and library are of one
// origin. A word may be missed (the worker may die between writing and telling), so it says what to look at, never what to think.
import * as v from 'valibot';
import { ClippingIdSchema } from '../../core/clippings/clipping';

export const NoticeSchema = v.variant('kind', [
  v.object({
    kind: v.picklist(['saved', 'edited', 'removed', 'restored']),
    clippingIds: v.array(ClippingIdSchema),
  }),
  /** Everything may be different. */
  v.object({ kind: v.picklist(['imported', 'erased']) }),
]);
/** What has changed. */
export type Notice = Readonly<v.InferOutput<typeof NoticeSchema>>;

export type Notices = {
  /** Tells every listener, here and in other contexts. */
  tell(notice: Notice): void;
  /** Calls back at every change; the answer ends it. */
  listen(take: (notice: Notice) => void): () => void;
  close(): void;
};

/** Opens the channel of that name, at the first word said or waited for. */
export const createNotices = (name: string): Notices => {
  const listeners = new Set<(notice: Notice) => void>();
  let channel: BroadcastChannel | null = null;
  const spread = (notice: Notice): void => {
    for (const take of listeners) take(notice);
  };
  const open = (): BroadcastChannel => {
    if (channel !== null) return channel;
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const notice = v.safeParse(NoticeSchema, data);
      if (notice.success) spread(notice.output);
    };
    return channel;
  };
  return {
    tell: (notice) => {
      open().postMessage(notice);
      spread(notice);
    },
    listen: (take) => {
      open();
      listeners.add(take);
      return () => void listeners.delete(take);
    },
    close: () => {
      listeners.clear();
      channel?.close();
      channel = null;
    },
  };
};
