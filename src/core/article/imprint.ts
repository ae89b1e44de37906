// What a page says of itself around its article, as plain text: extraction only collects it, and the details are read from it
// afterwards, outside the page (`details/find-details.ts`). It is kept with the Article, so that old clippings profit from
// better reading.
import * as v from 'valibot';

/** A meta element: its name, property or itemprop in lower case, and its content. */
export const MetaSchema = v.object({ name: v.string(), content: v.string() });
export type Meta = Readonly<v.InferOutput<typeof MetaSchema>>;

/** A line that the page shows. Lines are in the order of the page. */
export const LineSchema = v.object({
  text: v.string(),
  /** How many lines after the title's line it stands; negative before it. Lines that are not kept count too. */
  after: v.number(),
  /** The name or the value of a pair of a definition list or of a row of a table; else plain. */
  role: v.picklist(['plain', 'name', 'value']),
  /** Everything in it is a link, but for a few characters. */
  linked: v.boolean(),
  /** What a time element in it gives for machines. */
  time: v.nullable(v.string()),
});
export type Line = Readonly<v.InferOutput<typeof LineSchema>>;

export const ImprintSchema = v.object({
  metas: v.array(MetaSchema),
  /** Text properties of the JSON-LD nodes that describe an article, first node first; of a named thing, its name. */
  jsonLd: v.array(v.object({ property: v.string(), value: v.string() })),
  /** The <title>. */
  pageTitle: v.string(),
  /** Short lines around the title, and pairs wherever they stand. */
  lines: v.array(LineSchema),
  /** The last short lines of the page. */
  foot: v.array(v.string()),
  /** The addresses of links that say rel="license". */
  licences: v.array(v.string()),
});
/** What a page says of itself around its article. */
export type Imprint = Readonly<v.InferOutput<typeof ImprintSchema>>;

/** The code that ends a short line and that the page's address holds too; null where there is none. Figures alone may count anything. */
export const addressCode = (line: string, url: string): string | null => {
  if (line.length > 40) return null;
  const [code] = /[\w/.()-]+$/.exec(line) ?? [''];
  return /^(?=.*[A-Za-z])(?=(?:\D*\d){4}).{6,}$/.test(code) && url.includes(code) ? code : null;
};
