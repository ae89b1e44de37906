// What of a page went into the Article and what did not, and how sure that is: for "kept 92 % of the visible text", for the
// reader who takes a part in or out, and for the choice to be remembered on other pages of the same make.
import * as v from 'valibot';

/** Why a part of the page was left out. */
export const OmissionReasonSchema = v.picklist([
  /** It says again what the title or another part says. */
  'repetition',
  /** Menus, headers, footers, side bars, banners. */
  'page-furniture',
  /** The words under a picture, and whose picture it is. */
  'caption',
  /** Asks to share, subscribe, comment, sign in. */
  'invitation',
  /** Leads to other articles. */
  'links',
  /** Who wrote it, when, under which heading. */
  'details',
  /** Stands apart from the article's own text. */
  'outside',
  /** Stands in the article and does not read like it. */
  'unlike',
  /** The reader took it out. */
  'reader',
]);
export type OmissionReason = v.InferOutput<typeof OmissionReasonSchema>;

/** Blocks in a row that were left out for one reason and stand in elements of one make. */
export const OmissionSchema = v.object({
  reason: OmissionReasonSchema,
  /** The first words. */
  opening: v.string(),
  /** UTF-16 units of its text. */
  characters: v.number(),
  /** What its elements are called, the same on other pages of the site: give it back to `extract` to keep such parts. */
  key: v.string(),
});
export type Omission = Readonly<v.InferOutput<typeof OmissionSchema>>;

/** Why the Article may not be the whole article, or hold more than it. */
export const DoubtSchema = v.picklist([
  /** Most prose of the page stands elsewhere than what Readability took for the article. */
  'places-differ',
  /** Much text could as well have been decided the other way. */
  'close-calls',
  /** The page itself gives the article's text to machines, and ours is not like it. */
  'unlike-given-text',
  /** Only the first part of the page was read. */
  'partial',
]);
export type Doubt = v.InferOutput<typeof DoubtSchema>;

export const SelectionSchema = v.object({
  /** Characters of the Article by those of all visible text of the page, 0 to 1. */
  share: v.number(),
  /** In reading order, the first two hundred. */
  leftOut: v.array(OmissionSchema),
  /** The keys of what was kept, the longest text first: give one back to `extract` to leave such parts out. */
  kept: v.array(v.object({ key: v.string(), characters: v.number() })),
  /** How sure it is that the Article is the article, 0 to 1. */
  confidence: v.number(),
  doubts: v.array(DoubtSchema),
});
export type Selection = Readonly<v.InferOutput<typeof SelectionSchema>>;

/** What a reader decided for pages of one make, by keys. Where both name a key, it is kept. */
export const RememberedSchema = v.object({ keep: v.array(v.string()), drop: v.array(v.string()) });
export type Remembered = Readonly<v.InferOutput<typeof RememberedSchema>>;
