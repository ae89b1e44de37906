// Pinyin with numbers for tones, as dictionaries in plain text write it ("liang3 ge4"), and with marks, as people read it ("liǎng gè").

/** Macron, acute, caron and grave, as marks of their own: tones 1 to 4. */
const MARKS: readonly string[] = ['\u0304', '\u0301', '\u030c', '\u0300'];
const made = new Map<string, string>();

/** Where the mark stands: on a or e, on the o of ou, else on the last vowel (the rule of Hanyu Pinyin); -1 without a vowel. */
const markPlace = (syllable: string): number => {
  const strong = syllable.search(/[aeAE]/);
  if (strong >= 0) return strong;
  const ou = syllable.search(/ou/i);
  return ou >= 0 ? ou : syllable.search(/[iouüIOUÜ](?!.*[iouüIOUÜ])/);
};

const markSyllable = (numbered: string): string => {
  const [, letters, tone] = /^(\D+)([1-5])$/.exec(numbered) ?? [];
  const plain = (letters ?? numbered).replace(/u:|v/g, 'ü').replace(/U:|V(?=[en\d]|$)/g, 'Ü');
  if (letters === undefined) return /u:/i.test(numbered) ? plain : numbered;
  const mark = MARKS[Number(tone) - 1];
  const place = markPlace(plain);
  if (mark === undefined || place < 0) return plain;
  return `${plain.slice(0, place + 1)}${mark}${plain.slice(place + 1)}`.normalize('NFC');
};

/** "liang3 ge4 lu:4" as "liǎng gè lǜ": syllables stay apart. */
export const markTones = (numbered: string): string =>
  numbered
    .trim()
    .split(/\s+/)
    .map((syllable) => {
      const known = made.get(syllable);
      if (known !== undefined) return known;
      const marked = markSyllable(syllable);
      // As many different syllables as the language has, several times over; a hostile file does not fill the memory.
      if (made.size < 10_000 && syllable.length < 20) made.set(syllable, marked);
      return marked;
    })
    .join(' ');

const SYLLABLE =
  /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:(?:[iuü]?a|[iuü]?e|i?o|i|u|ü)n(?:g(?![aeiouü])|(?![aeiouü]))|iao|uai|[iu]a|ai|ei|ao|ou|[iuü]e|iu|uo|ui|er(?![aeiouü])|[aoeiuü])/giu;

/** "liǎng gè wéihù" as "liang3 ge4 wei2 hu4"; what is no syllable stays as it is. */
export const numberTones = (marked: string): string =>
  marked
    .normalize('NFD')
    .replace(/u\u0308/g, 'ü')
    .replace(/U\u0308/g, 'Ü')
    .split(/[\s'’]+/)
    .flatMap(numberWord)
    .join(' ');

function numberWord(word: string): readonly string[] {
  const tones: number[] = [];
  let letters = '';
  for (const unit of word) {
    const tone = MARKS.indexOf(unit) + 1;
    if (tone > 0) tones[letters.length - 1] = tone;
    else letters += unit;
  }
  const found = [...letters.matchAll(SYLLABLE)];
  if (found.map(([text]) => text).join('') !== letters) return [word.normalize('NFC')];
  return found.map(({ 0: text, index }) => {
    const tone = tones.slice(index, index + text.length).find((value) => value !== undefined) ?? 5;
    return `${text.replaceAll('ü', 'u:').replaceAll('Ü', 'U:')}${tone}`;
  });
}
