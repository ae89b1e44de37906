/** What extracted an Article, for its provenance. Raise the number whenever the same page would yield another text. */
export const EXTRACTOR = 'officialese 2 (readability 0.6.0)';
