// What kind of text this is, told by features of the text alone. The kind decides how much the opening counts:
// a news report says the main thing first, a speech and a conversation do not, a bill opens with its own name.

export type TextKind = 'news' | 'communique' | 'speech' | 'conversation' | 'bill' | 'notice';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const SECTION =
  /(?:^|\n)[^\S\n]*(?:SEC(?:TION)?\.?\s*\d+|Section\s+\d+\.|Article\s+\d+|§\s*\d+|第[一二三四五六七八九十百]+条)/g;
const ENACTING =
  /\bbe it enacted\b|\bthis act may be cited\b|\bis amended\b.{0,60}\b(?:inserting|striking|adding)\b|\bshall have the meaning\b/gi;
const FIRST_PERSON =
  /\b(?:I|we|my|our|us|I'm|I’m|we're|we’re)\b|我们|我們|咱们|大家|我(?!国|國|市|省|县|縣|区|區|方|军|軍)|\b(?:ich|wir|unsere?[nmrs]?)\b/g;
/** What people say and do not write. */
const SPOKEN =
  /然后|然後|就是|对吧|對吧|这个|這個|那个|那個|那么|那麼|其实|其實|[啊呢吧嘛嗯]|\b(?:you know|well,|so,|okay|I mean)\b/gi;
const SALUTATION =
  /\b(?:ladies and gentlemen|mr\.? (?:speaker|president|chair(?:man)?)|thank you|good (?:morning|afternoon|evening)|dear (?:friends|colleagues))\b|同志们|同志們|各位(?:来宾|來賓|代表|同志|朋友|嘉宾)|谢谢|謝謝|大家好/gi;
const MEETING =
  /会议(?:指出|强调|认为|要求|审议|听取|决定)|會議(?:指出|強調|認為|要求)|\bthe (?:meeting|session|plenum|council|conference|committee|leaders|ministers|parties|two sides) (?:also |further )?(?:emphasi[sz]ed|stressed|noted|called|reaffirmed|adopted|agreed|welcomed|underscored|decided|urged|reiterated)\b/gi;
const ADDRESSED =
  /\b(?:you|your|must|apply|contact)\b|\b(?:Sie|Ihre?[nmrs]?)\b|现将|現將|特此|请(?:遵照|认真|结合)|各省、自治区/g;

/** The kind of a text, from counts of the things that mark it, per thousand characters where length matters. */
export const textKind = (text: string): TextKind => {
  const head = text.slice(0, 20_000);
  const han = count(head, /\p{Script=Han}/gu);
  // A Chinese character carries about three times what a Latin letter does.
  const thousand = (head.length + 2 * han) / 1000 + 0.3;
  if (count(head, SECTION) >= 2 && count(head, ENACTING) >= 1) return 'bill';
  if (count(head, SECTION) >= 4) return 'bill';
  const quoted = head.replace(/[“"][^“”"\n]{2,400}[”"]/g, ' ');
  const spoken = count(quoted, SPOKEN) / thousand;
  const firstPerson = count(quoted, FIRST_PERSON) / thousand;
  if (spoken > 4 && spoken + firstPerson > 9) return 'conversation';
  if (firstPerson > 9 || (firstPerson > 4 && count(quoted, SALUTATION) > 0)) return 'speech';
  if (count(head, MEETING) / thousand > 0.8 && count(head, MEETING) >= 3) return 'communique';
  if (count(quoted, ADDRESSED) / thousand > 6) return 'notice';
  return 'news';
};

const NEXT_SECTION = /\n[^\S\n]*(?:SEC(?:TION)?\.?|Section|TITLE|Title)\s+[\dIVX]/;

/** Where a law tells why it was made (its findings, its recitals) rather than what it lays down; offsets, may be empty. */
export const findPreambles = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  const places = [];
  for (const match of text.matchAll(
    /(?:^|\n)[^\S\n]*(?:SEC(?:TION)?\.?|Section)\s*\d+\.[^\n]*\bfindings\b[^\n]*\n|\((?:a|1)\) Findings\.--|\n[^\S\n]*Whereas:?[^\S\n]*\n/gi,
  )) {
    const start = match.index + match[0].length;
    const rest = text
      .slice(start)
      .search(match[0].startsWith('(') ? /\(b\) [A-Z]|\n[^\S\n]*SEC/ : NEXT_SECTION);
    places.push({ start, end: rest < 0 ? start : start + rest });
  }
  return places;
};
