// Chinese formulae without quotation marks: a verb that formulae take and a numeral with its noun (坚持 + 三个X), heads that
// are counted as programmes (五大工程), one-character pairs (一岗双责), and named 工程 and 行动 after 实施.
import { readNumeral } from '../../text/numerals';
import type { Evidence } from '../hit';
import { countedNouns, hanUnit, idioms } from './han-lexicon';
import type { Proposal } from './proposal';

const stop =
  '(?=[，。；、：！？”」』）),;.\\s"\']|$|和|与|與|及|的|等|中|落|要求|工作|精神|制度|机制|機制|重要|战略|戰略|任务|任務|建设|建設)';
const counted = new RegExp(
  `(?<![\\p{N}第一二三四五六七八九十百千万萬亿億两兩月年])([二三四五六七八九十两兩]|十[一二三四五六七八九])(个|個|大|项|項|条|條|道)(\\p{Script=Han}{2,5}?)${stop}`,
  'gu',
);
const formulaVerb =
  /(?:坚持|堅持|牢记|牢記|树立|樹立|增强|增強|坚定|堅定|做到|做好|维护|維護|践行|踐行|贯彻|貫徹|落实|落實|深化|推进|推進|实施|實施|打好|打造|聚焦|突出|强化|強化|处理好|把握|抓好|弘扬|弘揚|围绕|圍繞)(?:了|好|“)?$/u;
const programmeNouns =
  /(?:工程|行动|行動|战略|戰略|规定|規定|攻坚战|攻堅戰|产业|產業|体系|體系|专项|專項|计划|計劃|机制|機制|差距|革命|建设|建設|文明|高地|任务|任務|支柱|优势|優勢|引擎|自信|意识|意識|斗争|鬥爭|红线|紅線|底线|底線|防线|防線)$/u;

/** 坚持三个X, 五大工程, 八项规定. */
function proposeCounted(text: string): readonly Proposal[] {
  const found: Proposal[] = [];
  let formulaEnd = -1;
  for (const match of text.matchAll(counted)) {
    const [whole, numeral = '', classifier = '', noun = ''] = match;
    if (countedNouns.test(noun)) continue;
    const count = readNumeral(numeral);
    const verb = formulaVerb.test(text.slice(Math.max(0, match.index - 5), match.index));
    const head = programmeNouns.test(noun);
    // 五个X、六个Y: one that stands beside a formula is a formula.
    const beside = formulaEnd === match.index - 1 && /[、和与與及]/u.test(text[match.index - 1] ?? '');
    const great = classifier === '大';
    const evidence: Evidence[] = ['numeral'];
    if (head) evidence.push('formula-head');
    if (beside) evidence.push('parallel');
    if (verb || beside) formulaEnd = match.index + whole.length;
    const score =
      0.5 +
      (verb || beside ? 1.25 : 0) +
      (head ? 1 : 0) +
      (great || (classifier !== '个' && classifier !== '個' && head) ? 1 : 0) +
      (noun.length <= 3 ? 0.25 : 0) +
      (noun.length === 2 && !head ? 0.5 : 0);
    found.push({
      start: match.index,
      end: match.index + whole.length,
      shape: 'numbered-formula',
      count,
      evidence,
      score,
    });
  }
  return found;
}

const unit = new RegExp(`^${hanUnit}$`, 'u');
const pairs =
  /(?<![\p{N}第一二三四五六七八九十百千两兩零])[一二三四五六七八九十两兩](?![一二三四五六七八九十两兩百千万萬])\p{Script=Han}[一二三四五六七八九十两兩双雙不](?![一二三四五六七八九十两兩百千万萬])\p{Script=Han}(?!\p{Script=Han}?[元年月日%％])/gu;

/** 一岗双责, 三会一课: two numerals, each with one character, that is no idiom, date or measure. */
function proposePairs(text: string): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const match of text.matchAll(pairs)) {
    const whole = match[0];
    const [first = '', one = '', second = '', two = ''] = [...whole];
    if (idioms.has(whole) || unit.test(one) || unit.test(two) || one === two) continue;
    const negated = second === '不';
    // 四不两直 negates; 一家不变 and the like are ordinary clauses.
    if (negated && !/[一二三四五六七八九十两兩]/.test(two)) continue;
    const end = text.slice(match.index + 4, match.index + 6);
    const free =
      /^(?:$|[，。；、：！？”」』）),;.\s"]|的|等|要求|制度|工作|机制|群体|人员|学习|教育|主题|活动)/u.test(
        end,
      );
    const begin = text.slice(Math.max(0, match.index - 5), match.index);
    const verb = formulaVerb.test(begin) || /[，。；、：“「\s]$/u.test(begin) || begin === '';
    const score = 1 + (free ? 1 : 0) + (verb ? 1 : 0) + (first === '一' && second === '一' ? -0.25 : 0);
    found.push({
      start: match.index,
      end: match.index + whole.length,
      shape: 'numbered-formula',
      count: null,
      evidence: ['numeral', 'paired-counts'],
      score,
    });
  }
  return found;
}

const negatedPairs =
  /(?<![\p{N}第一二三四五六七八九十百千两兩])[二三四五六七八九十两兩]不[二三四五六七八九十两兩]\p{Script=Han}(?=要求|[，。；、：！？”」』）)]|方式|检查|督查|$)/gu;

function proposeNegatedPairs(text: string): readonly Proposal[] {
  return [...text.matchAll(negatedPairs)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    shape: 'numbered-formula',
    count: null,
    evidence: ['numeral', 'paired-counts'],
    score: 3,
  }));
}

const programme =
  /(?:实施|實施|开展|開展|启动|啟動|推进|推進|组织|組織)(?:了|好|实施|实施好)?((?:[^\p{P}\p{Z}\s的了和与與及对對在]){3,12}?)(工程|行动|行動|计划|計劃)(?=[，。；、！？）)\s]|$|和|，)/gu;
const genericProgramme =
  /^(?:一系列|一批|重大|重点|重點|各项|各項|有关|有關|相关|相關|这一|這一|该|該|多个|多項|多项|系列|国家重|國家重|若干|建筑|建築|基础设施|水利|民生|专项|專項|三年|五年|联合|聯合|军事|軍事|救援|执法|具体|实际|全面|深入|扎实|统一|部分|自主|集体|整改|行业|生产|工作|教学|年度|其他|特别|人道|搜救|抓捕|抗议|新建|续建|这些|这项)/u;

/** 实施 + name + 工程: a name of three characters or more that is not merely "major" or "special". */
function proposeProgrammes(text: string): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const match of text.matchAll(programme)) {
    const [whole, name = '', head = ''] = match;
    if (
      genericProgramme.test(name) ||
      new RegExp(`^[\\p{N}一二三四五六七八九十两兩]+${hanUnit}?`, 'u').test(name)
    )
      continue;
    const end = match.index + whole.length;
    found.push({
      start: end - name.length - head.length,
      end,
      shape: 'coinage',
      count: null,
      evidence: ['formula-head'],
      score: name.length >= 4 ? 2.75 : 2.25,
    });
  }
  return found;
}

/** Everything in `text` that looks like a Chinese formula without quotation marks. */
export function proposeUnquotedHan(text: string): readonly Proposal[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  return [proposeCounted, proposePairs, proposeNegatedPairs, proposeProgrammes].flatMap((propose) => [
    ...propose(text),
  ]);
}
