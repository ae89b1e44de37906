// Where it happened: the dateline, or the place that the opening sentences name for the meeting. Nothing when neither is clear.
import type { Place } from '../text/place';
import { HAN, LETTERS, UPPER } from './letters';
import type { Unit } from './units';

const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const NAME = String.raw`${UPPER}[${LETTERS}’'.-]+(?:\s(?:of|de|da|do|la|am|upon|${UPPER}[${LETTERS}’'-]+)){0,2}`;

/** "BEIJING, Jan. 21 (Xinhua) --", "WASHINGTON — ", "Brussels, 3 March 2024 –": a name, perhaps a date, and a dash. */
const DATELINE = new RegExp(
  String.raw`^(?:\([${LETTERS}]+\)\s)?(?<place>${NAME}(?:,\s${UPPER}[${LETTERS}.]+(?!\s\d))?)(?<rest>,?\s(?:(?:${MONTH})[a-z]*\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\.?\s(?:${MONTH})[a-z]*(?:\s\d{4})?))?(?:,?\s?[(/][^()/]{2,24}[)/])?\s?(?:—|–|--)\s?(?=[“"]|${UPPER})`,
);
const CHINESE_DATELINE = new RegExp(
  String.raw`(?:社|报|網|网|台|讯)(?<place>${HAN}{2,8}?)(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?:电|電|讯|訊|消息)`,
);

const MEETING_PLACE = new RegExp(
  String.raw`(?<!being\s)\b(?:held|met|meets|meeting|talks|summit|conference|session|ceremony|signed|gathered|convened|opened|hosted|speaking|spoke|took place|takes place)\b[^.;]{0,80}?\bin\s(?<place>${NAME}(?:,\s${NAME})?)`,
);
const CHINESE_MEETING_PLACE = new RegExp(
  `在(?<place>${HAN}{2,12}?)(?:隆重|正式|顺利|成功)?(?:召开|召開|举行|舉行|举办|舉辦|开幕|開幕|闭幕|閉幕|会见|會見|会谈|會談|签署|簽署|发表|發表)`,
);

/** Capitalised words that follow "in" and are no place. */
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Chinese|Parliament|Congress|Cabinet|The|This|That|It|In|On|At|Part|Annex|Section|Article|Chapter|Spring|Summer|Autumn|Winter|Q[1-4]|COVID)|^[记記]者/;

const at = (start: number, match: RegExpMatchArray | null): Place | null => {
  const place = match?.groups?.place;
  if (!match || place === undefined || NO_PLACE.test(place)) return null;
  const from = start + (match.index ?? 0) + match[0].indexOf(place);
  return { start: from, end: from + place.length };
};

/** A dateline of small letters needs its date or agency; in capitals the dash is enough. */
const dateline = (sentence: string, start: number): Place | null => {
  const match = sentence.match(DATELINE);
  const place = match?.groups?.place ?? '';
  const clear =
    place === place.toUpperCase() ||
    match?.groups?.rest !== undefined ||
    /[)/]\s?(?:—|–|--)\s?$/.test(match?.[0] ?? '');
  return clear ? at(start, match) : null;
};

/** The place of the event; null when the opening sentences do not say it plainly. */
export const findWhere = (opening: readonly Unit[]): Place | null => {
  const sentences = opening.slice(0, 4);
  for (const { text, start } of sentences) {
    const found = dateline(text, start) ?? at(start, text.match(CHINESE_DATELINE));
    if (found) return found;
  }
  for (const { text, start } of sentences) {
    const found = at(start, text.match(MEETING_PLACE)) ?? at(start, text.match(CHINESE_MEETING_PLACE));
    if (found) return found;
  }
  return null;
};
