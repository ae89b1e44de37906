// Statements of a Chinese text, of both scripts: quotations with who is given for them (某某说：“…”, “…”某某说), and what a verb of
// speech reports (某某强调，…). Chinese reports run on: 要…… sentences after 强调 still belong to the speaker.
import { HAN } from '../letters';
import { blankQuotations, type Quotation, quotationsOf } from './quotations';
import type { Speakers } from './speakers';
import type { Said } from './statement';

/** Report what goes on over the sentence: speeches and meetings. */
const RUNNING = '强调|強調|指出|要求|表示|认为|認為|重申|提出|号召|號召|希望|呼吁|呼籲';
/** Report one sentence. */
const SINGLE =
  '说|說|称|稱|介绍|介紹|宣布|宣佈|坚称|堅稱|声称|聲稱|透露|解释|解釋|直言|预计|預計|估计|估計|反映|提醒|警告|承认|承認|否认|否認|回应|回應|通报|通報|补充|補充|总结|總結|回忆|回憶|写道|寫道|问|問|答|追问|反问|坦言|感叹|建议|建議|承诺|承諾|披露|告诉|告訴|讲|講|道|同意|断言|斷言|呼吁|主张|主張|批评|批評|谴责|譴責|证实|證實|评价|评论|谈到|談到|发问';
const RUNS_ON = new RegExp(`^(?:${RUNNING})`);
const TAIL = '(?:说|說|道|称|稱|指出|表示)?';
const ANY = `(?:${RUNNING}|${SINGLE})`;

/** What stands between the speaker and the verb: when, where and how. */
const MANNER = String.raw`(?:(?:还|還|也|又|再次|同时|同時|随后|隨後|进一步|進一步|明确|明確|特别|特別|着重|著重|多次|一致|普遍|当场|當場|当即|當即|并|並|都|则|則|曾|就此|对此|對此|今天|今日|昨天|昨日|日前|近日|周[一二三四五六日]|星期[一二三四五六日天]|上午|下午|笑着|笑著|激动地|当天|現場|现场|首先|最后|最後|郑重|鄭重)|\d{1,2}日|[在于於][^，。；！？：]{1,24}?(?:上|中|时|時|期间|期間|前|后|後)|(?:向|对|對|跟|同)${HAN}{2,10}?(?=${ANY})|就${HAN}{2,20}?(?=${ANY})|接受[^，。；！？：]{0,16}?(?:采访|採訪|专访|專訪)(?:时|時)?)*`;
/** 某某在会上强调，: at the opening of a clause. */
const REPORT = new RegExp(
  String.raw`(?<=^|[。！？；，”」\s])(?<who>据?(?:${HAN}|[·0-9A-Za-z（）()]){1,40}?)(?<manner>${MANNER})(?<verb>${ANY}${TAIL})(?<told>记者|記者|我们|大家)?(?<mark>了?[，：,:]|(?=[将將已正要不仍会會没沒在对對公两兩该該]))`,
  'g',
);
/** ”某某说。 after a quotation. */
const AFTER = new RegExp(
  `^(?<who>(?:${HAN}|[·0-9A-Za-z]){1,30}?)(?<manner>${MANNER})(?<verb>${ANY}${TAIL})(?:记者|記者)?(?=[。，！？；]|$)`,
);

const GROUP = new RegExp(
  String.raw`^(?:本次|此次|这次)?${HAN}{0,14}?(?:会议|會議|全会|全會|大会|座谈会|双方|雙方|各方|中方|美方|日方|俄方|欧方|[\u3400-\u9fff]方|部|署|局|厅|廳|委员会|委員會|政府|央行|银行|銀行|法院|检察院|公司|集团|协会|協會|联盟|组织|組織|代表团|使馆|大使馆|办公室|辦公室|研究所|中心|警方|军方|官方|院方|校方|厂方|白宫|国会|议会|媒体|市民们?|村民们?|居民们?|群众|群眾|网友|家长们?|学生们?|老人们?|专家们?|專家|学者|分析人士|业内人士|知情人士|消息人士|观察人士|负责人|負責人|发言人|發言人|代表们?|委员们?|与会者|与会人员|与会代表|目击者|工作人员|相关人士|有关人士|主席|总理|总统|部长|书记|省长|市长|县长|镇长|局长|厅长|主任|司长|大使|代表)$`,
);
/** 林女士, 周大爷: a surname and how one is called. */
const CALLED = new RegExp(
  `${HAN}(?:女士|先生|小姐|大爷|大爺|大妈|大媽|大娘|奶奶|爷爷|爺爺|阿姨|叔叔|师傅|師傅|老师|老師|医生|教授|同学)$`,
);
const PRONOUN = /^(?:他|她|他们|她们|他們|她們)$/;
/** A name by its length alone. */
const BARE_NAME = new RegExp(`^(?:${HAN}{2,4}|${HAN}{1,6}(?:·${HAN}{1,6})+)$`);
const NO_NAME =
  /^(?:但|而|也|并|還|还|可以|应当|應當|据说|有人|大家|记者|記者|这|這|那|其|该|該|我|你|如|一些|不少|许多|很多|办法|方案|规定|通知|意见|报告|文件|公告|声明|数据|统计|调查|结果|事实|根据|按照|据|可|要|需|应|不得|必须|今年|去年|目前|如今|同时|此外|其中|因此|所以)/;

type Subject = { readonly name: string; readonly start: number; readonly end: number };
type Memory = { person: string | null; group: string | null; pending: Subject | null };
type Line = {
  readonly offset: number;
  readonly text: string;
  readonly blanked: string;
  readonly quotations: readonly Quotation[];
};
type Context = { readonly speakers: Speakers; readonly memory: Memory };

/** What ties a sentence to the one before. */
const OPENER = /^(?:但是?|而|不过|不過|然而|同时|同時|此外|另外|对此|對此|随后|隨後)(?=.)/;
const CLAUSE = /^.*[，。；：！？”」、\s]/;

/** The speaker named by the words before a verb; `at` is their end in the text. */
const subjectOf = (words: string, at: number, { speakers, memory }: Context): Subject | null => {
  const who = words.replace(/^据/, '').replace(CLAUSE, '').replace(OPENER, '');
  const subject = (name: string): Subject => ({ name, start: at - who.length, end: at });
  if (PRONOUN.test(who)) {
    const last = speakers.lastBefore(at)?.name ?? null;
    const name = memory.person ?? last;
    return name === null ? null : subject(name);
  }
  const named = speakers.named(who, at);
  if (named !== null) return subject(named);
  const called = who.match(CALLED);
  if (called) return subject(called[0]);
  if (NO_NAME.test(who)) return null;
  if (GROUP.test(who) || BARE_NAME.test(who)) return subject(who);
  return null;
};

const remember = ({ memory, speakers }: Context, { name }: Subject): void => {
  if (speakers.named(name, Number.POSITIVE_INFINITY) !== null || CALLED.test(name)) memory.person = name;
  else memory.group = name;
};

const ENDS = /[。！？]["”’」』]*/g;

/** Where the sentence ends that holds `at`; the end of the line where it has no end. */
const sentenceEnd = (line: string, at: number): number => {
  ENDS.lastIndex = at;
  const match = ENDS.exec(line);
  return match ? match.index : line.length;
};

/** A verb of speech and a comma: a sentence of somebody, though it may not be clear whose. */
const OWN_VERB = new RegExp(`${ANY}[，：,:]`);

/** The end of what a running verb reports: up to a sentence that has its own speaker or a quotation. */
const runEnd = (line: Line, from: number, starts: readonly number[]): number => {
  let end = sentenceEnd(line.blanked, from);
  for (;;) {
    const next = end + (line.blanked.slice(end).match(/^[。！？]["”’」』]*/)?.[0].length ?? 0);
    if (next >= line.blanked.length || next === end) return end;
    const until = sentenceEnd(line.blanked, next);
    const isOther =
      OWN_VERB.test(line.blanked.slice(next, until)) ||
      starts.some((start) => start >= next && start < until) ||
      line.quotations.some(({ start, end: close }) => start >= next && start <= until && close - start > 12);
    if (isOther) return end;
    end = until;
  }
};

const made = (
  kind: Said['kind'],
  line: Line,
  start: number,
  end: number,
  { name, ...by }: Subject,
): Said => ({
  kind,
  start: line.offset + start,
  end: line.offset + end,
  speaker: { name, ...by },
});

const isSentenceLike = (words: string): boolean => /[。！？，,!?]$/.test(words) || words.length >= 12;

/** Who is named after a quotation that he spoke it. */
const toldAfter = (line: Line, quotation: Quotation, context: Context): Subject | null => {
  const from = quotation.end + 1;
  const match = line.blanked.slice(from).match(AFTER);
  const who = match?.groups?.who;
  return who === undefined ? null : subjectOf(who, line.offset + from + who.length, context);
};

type Report = {
  readonly subject: Subject;
  readonly at: number;
  readonly after: number;
  readonly verb: string;
  readonly isColon: boolean;
};

/** Verbs of the line that report, with their speakers. One without its own has that of the sentence. */
const reportsOf = (line: Line, context: Context): readonly Report[] => {
  const reports: Report[] = [];
  for (const match of line.blanked.matchAll(REPORT)) {
    const { who = '', verb = '', mark = '' } = match.groups ?? {};
    const subject = subjectOf(who, line.offset + match.index + who.length, context);
    const after = match.index + match[0].length;
    const isColon = /[：:]/.test(mark);
    if (!subject) continue;
    remember(context, subject);
    reports.push({ subject, at: match.index, after, verb, isColon });
  }
  return reports;
};

/** 某某就……作出安排，要求……: a verb without a subject of its own in its clause. */
const ELLIPTIC = new RegExp(
  `[，；](?:并|並|同时|同時|还|還|会议|明确)?(?<verb>要求|强调|強調|指出|提出)(?=${HAN})`,
  'g',
);

const ellipticOf = (line: Line, reports: readonly Report[], { speakers }: Context): readonly Report[] =>
  [...line.blanked.matchAll(ELLIPTIC)].flatMap((match) => {
    const before = line.blanked.slice(0, match.index);
    const sentence =
      Math.max(before.lastIndexOf('。'), before.lastIndexOf('！'), before.lastIndexOf('？')) + 1;
    if (reports.some(({ at }) => at >= sentence && at <= match.index + match[0].length)) return [];
    const clause = before.slice(sentence).split(/[，；]/)[0] ?? '';
    const name = speakers.named(clause, line.offset + match.index);
    if (name === null) return [];
    const short = [name, ...name.split('·')].find((part) => clause.includes(part)) ?? name;
    const start = line.offset + sentence + clause.indexOf(short);
    return [
      {
        subject: { name, start, end: start + short.length },
        at: match.index,
        after: match.index + match[0].length,
        verb: match.groups?.verb ?? '',
        isColon: false,
      },
    ];
  });

const quotedOf = (line: Line, reports: readonly Report[], context: Context): readonly Said[] => {
  const said: Said[] = [];
  for (const quotation of line.quotations) {
    const words = line.text.slice(quotation.start, quotation.end);
    const announcer = reports.find(({ after }) => after === quotation.start - 1);
    const opensLine = line.blanked.slice(0, quotation.start - 1).trim() === '';
    const subject =
      announcer?.subject ??
      (isSentenceLike(words) ? toldAfter(line, quotation, context) : null) ??
      (opensLine ? context.memory.pending : null);
    if (!subject) continue;
    remember(context, subject);
    said.push(made('quoted', line, quotation.start, quotation.end, subject));
  }
  return said;
};

const reportedOf = (line: Line, reports: readonly Report[], quoted: readonly Said[]): readonly Said[] => {
  const said: Said[] = [];
  const taken = quoted.map(({ start }) => start - line.offset - 1);
  for (const { subject, after, verb } of reports) {
    const last = said.at(-1);
    const isInside = last !== undefined && line.offset + after < last.end;
    if (isInside || taken.includes(after)) continue;
    const starts = [
      ...reports.map(({ at }) => at).filter((at) => at > after),
      ...taken.filter((at) => at > after),
    ];
    const end = RUNS_ON.test(verb) ? runEnd(line, after, starts) : sentenceEnd(line.blanked, after);
    if (end - after >= 4) said.push(made('reported', line, after, end, subject));
  }
  return said;
};

const readLine = (line: Line, context: Context): readonly Said[] => {
  const named = reportsOf(line, context);
  const reports = [...named, ...ellipticOf(line, named, context)].sort((a, b) => a.at - b.at);
  const quoted = quotedOf(line, reports, context);
  const reported = reportedOf(line, reports, quoted);
  const last = reports.at(-1);
  const announces = last?.isColon === true && line.blanked.slice(last.after).trim() === '';
  const open = line.quotations.at(-1)?.open === true ? (quoted.at(-1)?.speaker ?? null) : null;
  context.memory.pending = announces ? last.subject : open;
  return [...quoted, ...reported].sort((a, b) => a.start - b.start);
};

/** Statements of the lines of a Chinese text. */
export const findHanStatements = (
  text: string,
  lines: readonly { readonly start: number; readonly end: number }[],
  speakers: Speakers,
): readonly Said[] => {
  const memory: Memory = { person: null, group: null, pending: null };
  return lines.flatMap(({ start, end }) => {
    const own = text.slice(start, end);
    const quotations = quotationsOf(own);
    const blanked = blankQuotations(own, quotations);
    return readLine({ offset: start, text: own, blanked, quotations }, { speakers, memory });
  });
};
