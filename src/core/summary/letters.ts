// Classes of letters as plain ranges. The engine compiles \p{L} into hundreds of ranges, and a pattern that repeats it many
// times takes tens of milliseconds to compile, which a worker that has just woken up pays on its first page.

/** Letters of the Latin script, for use inside a class. */
export const LETTERS = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff';

/** A capital of the Latin script; beyond Latin-1, where capitals and small letters alternate, any letter. */
export const UPPER = '[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f]';

/** A Chinese character of the basic plane. */
export const HAN = '[\u3007\u3400-\u9fff]';
