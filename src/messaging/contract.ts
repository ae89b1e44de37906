// Every request that crosses a context, by name: who asks whom, with what, for what. The schemas are the border:
// a payload is parsed once where it arrives. Nothing here relays or fetches for somebody else.
import * as v from 'valibot';
import { type Article, ArticleSchema } from '../core/article/article';
import { ReadFailureSchema } from '../core/article/read-failure';
import { ClippingIdSchema } from '../core/clippings/clipping';
import { ColourSchema } from '../core/clippings/colour';
import { HighlightIdSchema } from '../core/clippings/highlight';
import { SavedBeforeSchema, SeenSchema } from '../core/clippings/seen';
import { PageHighlightSchema } from '../core/reading/page-highlight';
import { AnnotationsSchema } from '../core/reading/reading';
import { SettingsSchema } from '../core/reading/settings';
import { TabStateSchema } from '../core/reading/tab-state';
import { CardSchema } from '../core/terms/card';
import { PlaceSchema } from '../core/text/place';

const tab = { tabId: v.number() };
const nothing = v.object({});

/** Whether the site of a tab is always read. `pattern` is the match pattern to ask for; null where it is no web page. */
export const SiteSchema = v.object({ pattern: v.nullable(v.string()), always: v.boolean() });
export type Site = Readonly<v.InferOutput<typeof SiteSchema>>;

/** A pack in use, for the settings page. `entries` is how many it holds. */
export const PackInfoSchema = v.object({
  id: v.string(),
  title: v.string(),
  version: v.string(),
  licence: v.string(),
  entries: v.number(),
});
export type PackInfo = Readonly<v.InferOutput<typeof PackInfoSchema>>;

/** Which page a content script speaks of: its Article's addresses. The sender must be of the same origin. */
const page = v.object({ url: v.string(), canonicalUrl: v.nullable(v.string()) });

const notKept = v.object({
  status: v.literal('not-kept'),
  /** gone: the highlight, or its clipping, was deleted meanwhile. overtaken: it was changed elsewhere meanwhile. */
  failure: v.picklist(['quota', 'newer-store', 'unavailable', 'gone', 'overtaken', 'damaged']),
});
const privateWindow = v.object({ status: v.literal('private-window') });
const kept = v.object({ status: v.literal('kept') });

const secondYes = v.optional(v.boolean());

/** How many steps can be undone and done again. */
const reach = v.object({ undo: v.number(), redo: v.number() });

/** The Highlights of a page in page order, the lost ones last. */
export const PageMarksSchema = v.object({ highlights: v.array(PageHighlightSchema), reach });
export type PageMarks = Readonly<v.InferOutput<typeof PageMarksSchema>>;

/** Asked by a page's content script, of the background. It may speak of its own tab only: the sender says which. */
export const fromPage = {
  /** Annotate this article; it is then summed up, and all of it is remembered for the sender's tab. */
  annotate: { payload: v.object({ article: ArticleSchema }), reply: AnnotationsSchema },
  /** The page could not be read; remember why, so that the popup can say so. */
  failed: { payload: v.object({ failure: ReadFailureSchema }), reply: nothing },
  /** The Reading of the sender's tab has ended (pushState, navigation): forget it. */
  ended: { payload: nothing, reply: nothing },
  /** Cards for a phrase that the reader selected, marked or not; empty where no pack knows it. */
  lookUp: {
    payload: v.object({
      text: v.pipe(v.string(), v.maxLength(500)),
      lang: v.nullable(v.string()),
      url: v.string(),
    }),
    reply: v.array(CardSchema),
  },
  /** The card of an entry that another card leads to; null where the pack is gone. */
  card: { payload: v.object({ entryId: v.string() }), reply: v.nullable(CardSchema) },
  /** How often and when a term stands in the reader's clippings: counts and dates, never which. */
  seen: { payload: v.object({ key: v.string() }), reply: SeenSchema },
  /** Bring the popover's code into the sender's page: a card is about to be shown. */
  bringPopover: { payload: nothing, reply: nothing },
  /** Mark this term no more: on the site of `url`, or (null) everywhere. */
  mute: {
    payload: v.object({ key: v.string(), name: v.string(), url: v.nullable(v.string()) }),
    reply: nothing,
  },
  /** The Highlights of the sender's page in its text as it was just read. */
  marksHere: { payload: v.object({ page, text: v.string() }), reply: PageMarksSchema },
  /**
   * Mark a passage of the Article that was read; the page is saved first where its text is not in the library. Kept once it is written. In
   * a private window nothing is written, here and below, unless the reader has said yes a second time.
   */
  mark: {
    payload: v.object({
      place: PlaceSchema,
      /** What the passage says: the page may have been read anew meanwhile. */
      quote: v.pipe(v.string(), v.nonEmpty()),
      colour: ColourSchema,
      secondYes,
    }),
    reply: v.variant('status', [
      v.object({ status: v.literal('kept'), highlight: PageHighlightSchema }),
      v.object({ status: v.literal('page-changed') }),
      privateWindow,
      notKept,
    ]),
  },
  /** Replace colour, note or tags of a Highlight of the sender's page. */
  editMark: {
    payload: v.object({
      page,
      id: HighlightIdSchema,
      colour: v.optional(ColourSchema),
      note: v.optional(v.string()),
      tags: v.optional(v.array(v.string())),
      secondYes,
    }),
    reply: v.variant('status', [kept, privateWindow, notKept]),
  },
  removeMark: {
    payload: v.object({ page, id: HighlightIdSchema, secondYes }),
    reply: v.variant('status', [kept, privateWindow, notKept]),
  },
  /** Take the last step on the sender's page back, or the last that was taken back again. */
  undoMark: {
    payload: v.object({ page, way: v.picklist(['undo', 'redo']), secondYes }),
    reply: v.variant('status', [kept, v.object({ status: v.literal('nothing') }), privateWindow, notKept]),
  },
  /** How this reader wants pages marked. */
  settings: { payload: nothing, reply: SettingsSchema },
  /** A page of a site that is always read looks like an article: bring the rest. Sent by the sentinel. */
  looksLikeArticle: { payload: nothing, reply: nothing },
} as const;

/** Asked by our own pages (popup, options, welcome), of the background. */
export const fromView = {
  /** Read the tab now, or again, `anyway` where it looks like no article; answers when it is read or has failed. */
  read: { payload: v.object({ ...tab, anyway: v.optional(v.boolean()) }), reply: TabStateSchema },
  /** What is known of the tab, without reading it. */
  tabState: { payload: v.object(tab), reply: TabStateSchema },
  /**
   * Save the page of the tab; answers "saved" once it is written, and never before. In a private window nothing is written
   * unless the reader has said yes a second time.
   */
  save: {
    payload: v.object({
      ...tab,
      tags: v.array(v.string()),
      note: v.string(),
      secondYes: v.optional(v.boolean()),
    }),
    reply: v.variant('status', [
      v.object({ status: v.literal('private-window') }),
      v.object({
        status: v.literal('saved'),
        id: ClippingIdSchema,
        version: v.number(),
        /** The page was not in the library before. */
        isNew: v.boolean(),
        /** It was, with another text. */
        textChanged: v.boolean(),
      }),
      v.object({ status: v.literal('not-read'), failure: ReadFailureSchema }),
      v.object({
        status: v.literal('not-kept'),
        failure: v.picklist(['quota', 'newer-store', 'unavailable']),
      }),
    ]),
  },
  /** What the library has of the page of the tab; null where it was never saved. */
  savedBefore: { payload: v.object(tab), reply: v.nullable(SavedBeforeSchema) },
  /** The card of an entry that another card leads to; null where the pack is gone. */
  card: { payload: v.object({ entryId: v.string() }), reply: v.nullable(CardSchema) },
  /** Forget every Reading that is remembered: the reader has everything erased. */
  forgetReadings: { payload: nothing, reply: nothing },
  /** Whether the site of the tab is always read. */
  site: { payload: v.object(tab), reply: SiteSchema },
  /** The packs in use. */
  packs: { payload: nothing, reply: v.array(PackInfoSchema) },
  loadSettings: { payload: nothing, reply: SettingsSchema },
  saveSettings: { payload: v.object({ settings: SettingsSchema }), reply: nothing },
} as const;

/** An Article, and the address as the reader has it. A reply is not parsed, so that its schema need not lie in every page. */
type PageArticle = { readonly article: Article; readonly address: string };

/** Asked of the content script of one tab, by the background or by our own pages. */
export const toPage = {
  /** Is the reader there, and with a Reading painted? */
  present: { payload: nothing, reply: v.object({ read: v.boolean() }) },
  /** Extract, ask, paint: from the start. Answers when painted or failed. `anyway` holds until the page is left. */
  readNow: { payload: v.object({ anyway: v.optional(v.boolean()) }), reply: v.object({ read: v.boolean() }) },
  /** Scroll a place of the Article into view and flash it. `shown` is false where the page has lost it. */
  show: {
    payload: v.object({ place: PlaceSchema, openCard: v.boolean() }),
    reply: v.object({ shown: v.boolean() }),
  },
  /** Go to the next or previous term and open its card. */
  step: {
    payload: v.object({ by: v.picklist([1, -1]) }),
    reply: v.object({ at: v.number(), of: v.number() }),
  },
  /** Look the page's selection up and open a card at it. */
  lookUpSelection: { payload: nothing, reply: nothing },
  /** Offer to mark the page's selection; say so where it lies outside the Article. */
  markSelection: { payload: nothing, reply: nothing },
  /** The Highlights of the page, found as it was last read. */
  marks: { payload: nothing, reply: PageMarksSchema },
  /** Scroll a Highlight into view and open its card. */
  openMark: { payload: v.object({ id: v.string() }), reply: v.object({ shown: v.boolean() }) },
  /** Go to the next or previous Highlight and open its card. */
  stepMark: { payload: v.object({ by: v.picklist([1, -1]) }), reply: v.object({ shown: v.boolean() }) },
  /** Take the last step back, or again; answers with what is there then, and whether it could be kept. */
  undoMark: {
    payload: v.object({ way: v.picklist(['undo', 'redo']), secondYes }),
    reply: v.object({ ...PageMarksSchema.entries, status: v.string() }),
  },
  /** The Article as it was read, and the address as the reader has it; null where there is no Reading. */
  article: { payload: nothing, reply: v.custom<PageArticle | null>(() => true) },
  /** Settings have changed: draw anew. */
  applySettings: { payload: v.object({ settings: SettingsSchema }), reply: nothing },
} as const;

/** A direction: the requests that may be sent one way. */
export type Direction = Readonly<
  Record<string, { readonly payload: v.GenericSchema; readonly reply: v.GenericSchema }>
>;
export type Payload<D extends Direction, N extends keyof D> = v.InferInput<D[N]['payload']>;
export type Reply<D extends Direction, N extends keyof D> = v.InferOutput<D[N]['reply']>;

/** How one side asks the other: the reply, or a thrown Error where nobody answers. */
export type Ask<D extends Direction> = <N extends keyof D & string>(
  name: N,
  payload: Payload<D, N>,
) => Promise<Reply<D, N>>;

/** One handler a request, checked complete by the compiler. `Sender` is what the side knows of who asks. */
export type Handlers<D extends Direction, Sender> = {
  readonly [N in keyof D]: (payload: v.InferOutput<D[N]['payload']>, sender: Sender) => Promise<Reply<D, N>>;
};
