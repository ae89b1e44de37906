// Words that programmers give to the parts of a page, in any country, and elements that say what they hold.

/** By class, id, role and itemprop. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['caption', /caption|credit|copyright|legend|photo|image|picture|gallery|slide|video|player|figure/i],
  ['related', /relat|recommend|more|teaser|promo|also|most|popular|trend|outbrain|taboola|card|next|read-/i],
  ['meta', /byline|author|date|time|meta|info|publi|kicker|tag|topic|categor|breadcrumb|source/i],
  ['social', /shar|social|newsletter|subscri|sign|comment|discuss|follow|react|print|paywall|login|regist/i],
  [
    'chrome',
    /nav|menu|header|footer|sidebar|aside|banner|cookie|consent|modal|popup|overlay|(^|[\s_-])ads?([\s_-]|$)|advert|sponsor|disclaim|widget/i,
  ],
  ['lead', /lead|intro|standfirst|summar|sub-?(title|head)|de[ck]k|chap[oe]|excerpt|abstract|perex/i],
  ['body', /body|content|text|paragraph|article|entry|post|story|prose/i],
  ['box', /box|embed|fact|note|inset|highlight|quote|pull/i],
];

const TAGS: readonly (readonly [string, RegExp])[] = [
  ['chromeTag', /^(NAV|FOOTER|FORM|DIALOG)$/],
  ['headerTag', /^HEADER$/],
  ['articleTag', /^(ARTICLE|MAIN)$/],
  ['pTag', /^P$/],
  ['liTag', /^(LI|DD|DT)$/],
];

/** One bit for each name that a text holds, each text looked at once. */
const bitsBy = (table: readonly (readonly [string, RegExp])[]) => {
  const known = new Map<string, number>();
  return (text: string): number => {
    let bits = known.get(text);
    if (bits === undefined) {
      bits = table.reduce((sum, [, test], bit) => (test.test(text) ? sum | (1 << bit) : sum), 0);
      known.set(text, bits);
    }
    return bits;
  };
};

export const createHints = () => ({ namesIn: bitsBy(NAMES), tagsIn: bitsBy(TAGS) });

/** Bits as features: `near` of the block's own element, `far` and `tags` of those around it as well. */
export const hintFeatures = (near: number, far: number, tags: number): Record<string, number> => {
  const features: Record<string, number> = {};
  NAMES.forEach(([name], bit) => {
    features[`near:${name}`] = (near >> bit) & 1;
    features[`far:${name}`] = (far >> bit) & 1;
  });
  TAGS.forEach(([name], bit) => {
    features[name] = (tags >> bit) & 1;
  });
  return features;
};
