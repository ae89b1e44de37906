const WIDE = /[\u2E80-\uFFDC]/;
const WIDE_LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** The length of a text in letters of an alphabet: a Han character, which says as much as a short word, counts as three. */
export const weigh = (text: string): number =>
  text.length + (WIDE.test(text) ? 2 * (text.match(WIDE_LETTERS)?.length ?? 0) : 0);
