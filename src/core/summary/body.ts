// The body that issued a text or held the meeting: named as publisher and in the text, or the subject of the deed in the opening.
import type { Place } from '../text/place';
import { HAN, LETTERS, UPPER } from './letters';
import { lastLines } from './top';
import type { Unit } from './units';

const ORGAN =
  'Ministry|Department|Office|Council|Commission|Committee|Agency|Government|Bureau|Board|Authority|Administration|Parliament|Assembly|Secretariat|Service|Senate|Treasury|Court|Congress|Cabinet|District|County|City|Province|Municipality|State|Institute|Centre|Center|Bank|Union|Nations|Directorate|Inspectorate|Executive|House|Army|Corps|Force|Police|Embassy|Mission|Delegation|Bundestag|Bundesrat|Bundesregierung|Bundesministerium';
const WORD = `${UPPER}[${LETTERS}’'&.-]*`;
const LINK = `(?:of|for|on|and|the|to|&|in)`;
const DEED =
  'held|holds|convened|convenes|hosted|issued|issues|announced|announces|published|publishes|released|releases|adopted|adopts|launched|launches|approved|approves|proposed|proposes|finalized|finalised|decided|unveiled|confirmed|is\\s(?:issuing|seeking|consulting|announcing|proposing|publishing|launching)';

/** "The Ministry of X today announced", "On January 21, Y District held". */
const SUBJECT = new RegExp(
  String.raw`(?:^|[,—–]\s|--\s|\bthe\s)(?:The\s)?(?<body>(?!The\s)(?:${WORD}\s(?:${LINK}\s){0,2}){0,8}?(?:${ORGAN})(?:\s(?:${LINK}\s){1,2}${WORD}(?:,?\s(?:${LINK}\s){0,2}${WORD}){0,6})?)(?:\s\([A-Z][\w&-]{1,12}\))?\s(?:today\s|on\s\w+\s|has\s|have\s|also\s|jointly\s){0,2}(?:${DEED})\b`,
);

const HAN_ORGAN =
  '委员会|委員會|办公厅|办公室|辦公室|人民政府|政府|国务院|國務院|人大常委会|人大|政协|部|局|厅|廳|署|委|院|区委|市委|省委|县委|区|市|县|党组|法院|检察院|总局|银行';
const HAN_SUBJECT = new RegExp(
  String.raw`(?:^|[，,日电讯午、])(?<body>${HAN}{1,18}?(?:${HAN_ORGAN}))(?:近日|日前|今日|今天|昨日|于|周[一二三四五六日]|星期[一二三四五六日]|(?:\d{1,2}月)?\d{1,2}日|联合|正式|组织|在${HAN}{1,8}?){0,2}(?:召开|召開|举行|舉行|印发|印發|发布|發布|公布|举办|舉辦|宣布|下发|出台|决定|決定|启动|啟動|部署|推行|发表|發表|通报)`,
);
/** 国务院关于…的通知: the body opens the title of its document. */
const HAN_TITLE = new RegExp(
  `^(?<body>${HAN}{1,24}(?:${HAN_ORGAN}))(?:办公厅)?(?:关于|關於).{4,80}(?:通知|意见|意見|决定|決定|规定|規定|办法|方案|公告|批复|通报|函)$`,
);
const HAN_SIGNATURE = new RegExp(`^${HAN}{0,20}(?:${HAN_ORGAN})$`);

/** The name of an organ of state; a newspaper that publishes a report has not issued it. */
const ORGAN_NAME = new RegExp(String.raw`\b(?:${ORGAN})\b|(?:${HAN_ORGAN})$`);

const group = (match: RegExpMatchArray | null, start: number): Place | null => {
  const body = match?.groups?.body;
  if (!match || body === undefined) return null;
  const from = start + (match.index ?? 0) + match[0].indexOf(body);
  return { start: from, end: from + body.length };
};

const fromTitleLine = (text: string): Place | null => {
  let start = 0;
  for (const line of text.slice(0, 600).split('\n')) {
    const body = group(line.trim().match(HAN_TITLE), start + line.length - line.trimStart().length);
    if (body) return body;
    start += line.length + 1;
  }
  return null;
};

const fromSignature = (text: string): Place | null =>
  lastLines(text, 3).find((line) => HAN_SIGNATURE.test(text.slice(line.start, line.end))) ?? null;

/** The issuing body; null when the text does not name it as such. */
export const findBody = (
  text: string,
  { opening, publisher }: { readonly opening: readonly Unit[]; readonly publisher: string | null },
): Place | null => {
  const titled = fromTitleLine(text);
  if (titled) return titled;
  for (const { text: sentence, start } of opening.slice(0, 3)) {
    const body = group(sentence.match(SUBJECT), start) ?? group(sentence.match(HAN_SUBJECT), start);
    if (body) return body;
  }
  const signed = fromSignature(text);
  if (signed) return signed;
  if (publisher === null || !ORGAN_NAME.test(publisher)) return null;
  const named = text.indexOf(publisher);
  return named < 0 ? null : { start: named, end: named + publisher.length };
};
