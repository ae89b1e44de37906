// The words of a sentence as the ranking compares them: content words, folded, roughly stemmed; in Chinese and Japanese,
// pairs of characters, since engines cut words differently and a pair is what two sentences share when they share a word.

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

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

/** The content words of a text in order, with repeats; `size` is how many words (in Chinese: characters) it has in all. */
export const contentWords = (text: string): { readonly words: readonly string[]; readonly size: number } => {
  const words: string[] = [];
  let size = 0;
  for (const token of text.match(TOKEN) ?? []) {
    if (HAN.test(token)) {
      size += token.length;
      for (let i = 0; i + 2 <= token.length; i++) words.push(token.slice(i, i + 2));
      continue;
    }
    size++;
    const word = token.toLowerCase();
    if (word.length > 1 && !STOP.has(word)) words.push(stem(word));
  }
  return { words, size };
};
