// The words of a sentence as the ranking compares them: content words, folded, roughly stemmed; in Chinese and Japanese,
// pairs of characters, since engines cut words differently and a pair is what two sentences share when they share a word.

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A run of Chinese or Japanese, or a word of another script: "A股" is a word and a run. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’]\p{L}+)?/gu;

/** The same where all is Latin: several times as fast, since the engine need not look through the tables of all scripts. */
const LATIN_TOKEN =
  /[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:['’][A-Za-z]+)?/g;
const OTHER_LETTER = /[\u0250-\u1fff\u2070-\u209f\u2100-\u218f\u2c00-\u{10ffff}]/u;

const tokensOf = (text: string): readonly string[] =>
  text.match(OTHER_LETTER.test(text) ? TOKEN : LATIN_TOKEN) ?? [];

/** Words that say nothing of what a text is about, in English, German and French. */
const STOP = new Set(
  (
    'a an the of to in on at by for from with as into over under about after before between during through and or but nor if than then that this these those ' +
    'is are was were be been being am do does did has have had having will would shall should can could may might must not no it its he she they them his her their ' +
    'we us our you your i me my who whom whose which what when where how why there here also such any all each some more most other only own same so too very just said says ' +
    'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ist sind war waren wird werden wurde wurden hat haben hatte hatten sein seine seinen ' +
    'ihr ihre ihren er sie es wir ich du zu zum zur im in am an auf aus bei mit nach von vom vor für über unter durch um als wie auch nur noch schon so dass daß wenn ob sich man mehr ' +
    'le la les un une des du de et ou mais ne pas est sont été être avoir ont a il elle ils elles nous vous je on se sa son ses leur leurs ce cette ces qui que dont où par pour sur dans avec plus au aux en y'
  ).split(' '),
);

/** A rough stem: an English or French plural or possessive loses its s. Enough to match "enquiries" with "enquiry". */
const stem = (word: string): string => {
  const bare = word.replace(/['’]s?$/, '');
  if (bare.length > 5 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return bare.length > 4 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
};

/** What a token counts as: a content word folded and stemmed, or null for a word that says nothing. */
const wordOf = (token: string): string | null => {
  const word = token.toLowerCase();
  return word.length > 1 && !STOP.has(word) ? stem(word) : null;
};

/** The content words of a text in order, with repeats; `size` is how many words (in Chinese: characters) it has in all. */
export const contentWords = (text: string): { readonly words: readonly string[]; readonly size: number } => {
  const words: string[] = [];
  let size = 0;
  for (const token of tokensOf(text)) {
    if (HAN.test(token)) {
      size += token.length;
      for (let i = 0; i + 2 <= token.length; i++) words.push(token.slice(i, i + 2));
      continue;
    }
    size++;
    const word = wordOf(token);
    if (word !== null) words.push(word);
  }
  return { words, size };
};

/** Numbers for the words of one text, from 0 on: comparing numbers is several times as fast as comparing words. */
export type Vocabulary = {
  /** The distinct content words of a stretch, and its words (in Chinese: characters) in all. */
  readonly read: (stretch: string) => { readonly words: readonly number[]; readonly size: number };
  /** How many words there are so far. */
  readonly count: () => number;
};

/** An empty vocabulary, filled by what it reads. */
export const makeVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>();
  /** Number of a token as written; -1 for one that says nothing. */
  const tokens = new Map<string, number>();
  /** The stretch in which a word was last met. */
  const lastIn: number[] = [];
  let stretches = 0;
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, lastIn.length);
    lastIn.push(-1);
    return lastIn.length - 1;
  };
  const readToken = (token: string): number => {
    const known = tokens.get(token);
    if (known !== undefined) return known;
    const word = wordOf(token);
    const number = word === null ? -1 : numberOf(word);
    tokens.set(token, number);
    return number;
  };
  return {
    count: () => lastIn.length,
    read: (stretch) => {
      const words: number[] = [];
      const add = (number: number) => {
        if (number < 0 || lastIn[number] === stretches) return;
        lastIn[number] = stretches;
        words.push(number);
      };
      let size = 0;
      for (const token of tokensOf(stretch)) {
        const isHan = token.charCodeAt(0) > 0x2e7f && HAN.test(token);
        size += isHan ? token.length : 1;
        if (!isHan) add(readToken(token));
        else for (let i = 0; i + 2 <= token.length; i++) add(numberOf(token.slice(i, i + 2)));
      }
      stretches++;
      return { words, size };
    },
  };
};
