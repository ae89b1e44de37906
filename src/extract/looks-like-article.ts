// A quick look, without reading: is this page worth the rest of the script?
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** Chinese and Japanese say in 40 characters what takes 140 in a spaced script, and their paragraphs are short. */
const DENSE = /^(?:zh|ja|ko)/i;

/** Whether a page looks like an article. Costs a few milliseconds; errs on the side of yes. */
export const looksLikeArticle = (document: Document): boolean => {
  const dense = DENSE.test(document.documentElement.lang) || /\p{Script=Han}/u.test(document.title);
  return isProbablyReaderable(
    document,
    dense ? { minContentLength: 40, minScore: 8 } : { minContentLength: 90, minScore: 15 },
  );
};
