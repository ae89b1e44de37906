// What is known of a tab: its Reading, or why there is none. That a Reading is gone is a normal state: `unread`.
import * as v from 'valibot';
import { ReadFailureSchema } from '../article/read-failure';
import { FindingsSchema } from './reading';

export const TabStateSchema = v.variant('status', [
  v.object({ status: v.literal('unread') }),
  v.object({
    status: v.literal('read'),
    /** The article's metadata as extraction gave it; the article itself stays in its page. */
    title: v.string(),
    byline: v.nullable(v.string()),
    publisher: v.nullable(v.string()),
    published: v.nullable(v.string()),
    lang: v.nullable(v.string()),
    url: v.string(),
    partial: v.boolean(),
    findings: FindingsSchema,
  }),
  v.object({ status: v.literal('failed'), failure: ReadFailureSchema }),
]);
/** What popup and panel know of a tab. */
export type TabState = Readonly<v.InferOutput<typeof TabStateSchema>>;
