// Numerals as official prose writes them: "four", "twenty-one", "4", "４", 四, 两, 十二. Whole numbers only.

const english: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value): [string, number] => [word, value]),
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, index): [string, number] => [word, 20 + 10 * index]),
  ].flat(),
);

const englishScales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

const hanDigits: ReadonlyMap<string, number> = new Map(
  ['零〇', '一壹', '二两兩贰貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (chars, value) => [...chars].map((char): [string, number] => [char, value]),
  ),
);

const hanScales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['廿', 20],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

const hanMyriads: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['萬', 10_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
]);

/** Longer than any numeral that is read, so that a page of digits costs nothing. */
const MAX_LENGTH = 40;

/** One plain word that no numeral begins like: nearly every word of a page, so it is told apart before anything costs. */
const ordinary = /^(?!zer|one|two|thr|fou|fiv|six|sev|eig|nin|ten|ele|twe|thi|fif|for|hun|tho|mil)[a-z]+$/;

function readFigures(text: string): number | null {
  return /^(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** "twenty-one", "one hundred and five", "hundred". `pending` is the part below the scale to come. */
function readEnglish(text: string): number | null {
  const words = text.split(/[\s-]+/);
  let total = 0;
  let pending: number | null = null;
  for (const [index, word] of words.entries()) {
    const value = english.get(word);
    const scale = englishScales.get(word);
    if (value !== undefined) {
      // A word below ten may follow a round ten or a scale; nothing else may follow a number.
      const free =
        pending === null || pending % 100 === 0 || (pending % 100 >= 20 && pending % 10 === 0 && value < 10);
      if (!free) return null;
      pending = (pending ?? 0) + value;
    } else if (scale === 100) {
      pending = (pending ?? 1) * 100;
    } else if (scale !== undefined) {
      total += (pending ?? 1) * scale;
      pending = null;
    } else if (
      !(
        (word === 'and' && index > 0 && index < words.length - 1) ||
        (word === 'a' && index === 0 && words.length > 1)
      )
    ) {
      return null;
    }
  }
  return total + (pending ?? 0);
}

/** 四, 十二, 一百二十, 三万五千, and digits in a row: 二〇二五. */
function readHan(text: string): number | null {
  const chars = [...text];
  const digits = chars.map((char) => hanDigits.get(char));
  if (digits.every((digit) => digit !== undefined)) return Number(digits.join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of chars) {
    const value = hanDigits.get(char);
    const scale = hanScales.get(char);
    const myriad = hanMyriads.get(char);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (scale !== undefined) {
      section += (digit === null || digit === 0 ? 1 : digit) * scale;
      digit = null;
    } else if (myriad !== undefined) {
      total = (total + (section + (digit ?? 0) || 1)) * myriad;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/**
 * The whole number that `text` says and nothing but says: "four", "Twenty-One", "4", "1,200", "４", 四, 两, 十二;
 * null for anything else (ordinals, fractions, "four tasks", the empty string).
 */
export function readNumeral(text: string): number | null {
  if (text.length > MAX_LENGTH || ordinary.test(text)) return null;
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (plain === '' || plain === 'a' || plain === 'and') return null;
  return readFigures(plain) ?? (/^[a-z][a-z\s-]*$/.test(plain) ? readEnglish(plain) : readHan(plain));
}
