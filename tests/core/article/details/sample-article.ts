// Articles with an imprint, as small as the case needs.
import type { Article } from '../../../../src/core/article/article';
import type { Imprint, Line } from '../../../../src/core/article/imprint';

/** A line of the page; a plain one unless said otherwise. */
export const lineAt = (after: number, text: string, more: Partial<Line> = {}): Line => ({
  text,
  after,
  role: 'plain',
  linked: false,
  time: null,
  ...more,
});

/** Lines from the title on: the first is the title. */
export const linesFrom = (...texts: readonly string[]): Line[] => texts.map((text, i) => lineAt(i, text));

export const sampleArticle = ({
  imprint = {},
  ...more
}: Partial<Omit<Article, 'imprint'>> & { readonly imprint?: Partial<Imprint> } = {}): Article => ({
  url: 'https://council.example/notices/canal',
  canonicalUrl: null,
  title: 'The canal is lined with clay',
  byline: null,
  publisher: null,
  published: null,
  modified: null,
  lang: null,
  direction: 'ltr',
  description: null,
  text: 'The council of the lower valley met and agreed that the old canal should be lined with clay.',
  blocks: [],
  partial: false,
  ...more,
  imprint: { metas: [], jsonLd: [], pageTitle: '', lines: [], foot: [], licences: [], ...imprint },
});
