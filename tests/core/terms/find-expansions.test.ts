import { expect, test } from 'vitest';
import { findExpansions } from '../../../src/core/terms/find-expansions';

/** A text in which the mention stands between ⟦ and ⟧, as the finder takes it. */
function expand(marked: string, count: number) {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '').replace('⟧', '');
  const end = marked.indexOf('⟧') - 1;
  const [expansion] = findExpansions({ text, mentions: [{ start, end, count }] });
  if (!expansion) return null;
  expect(expansion.start).toBe(start);
  expect(expansion.end).toBe(end);
  expect(expansion.count).toBe(count);
  return {
    given: expansion.given,
    members: expansion.members.map((place) => text.slice(place.start, place.end)),
  };
}

type Row = readonly [text: string, given: string, members: readonly string[]];

const given: readonly Row[] = [
  [
    'He praised the “⟦three returns⟧” (workers, capital and ideas) warmly.',
    'brackets',
    ['workers', 'capital', 'ideas'],
  ],
  [
    'The “⟦two visits⟧” campaign (visits to farms and visits to shops) began.',
    'brackets',
    ['visits to farms', 'visits to shops'],
  ],
  [
    '落实“⟦四个到位⟧”（认识到位、责任到位、措施到位、监督到位）。',
    'brackets',
    ['认识到位', '责任到位', '措施到位', '监督到位'],
  ],
  ['推行「⟦三項公開⟧」（預算、決算和採購）。', 'brackets', ['預算', '決算', '採購']],
  [
    'The plan has “⟦four brightens⟧”: streets, yards, rivers and homes.',
    'list-after',
    ['streets', 'yards', 'rivers', 'homes'],
  ],
  [
    'It rests on the ⟦Three Pillars⟧ — trust, trade, and talent — and on patience.',
    'list-after',
    ['trust', 'trade', 'talent'],
  ],
  [
    'The ⟦Three Pillars⟧: trust, trade and talent, which the minister named in May, remain.',
    'list-after',
    ['trust', 'trade', 'talent'],
  ],
  [
    'The "⟦three linkages⟧" approach - linking villages, linking firms and linking schools - was praised.',
    'list-after',
    ['linking villages', 'linking firms', 'linking schools'],
  ],
  ['突出“⟦三个抓手⟧”：抓规划、抓项目、抓队伍。', 'list-after', ['抓规划', '抓项目', '抓队伍']],
  ['坚持“⟦两手抓⟧”——一手抓发展，一手抓安全。', 'list-after', ['一手抓发展', '一手抓安全']],
  [
    'The ⟦Four Pillars⟧ are prevention; protection; pursuit; and preparation.',
    'namely',
    ['prevention', 'protection', 'pursuit', 'preparation'],
  ],
  [
    'They uphold the “⟦three musts⟧”, namely honesty, thrift and diligence.',
    'namely',
    ['honesty', 'thrift', 'diligence'],
  ],
  [
    'The “⟦three certificates⟧” refer to the land, tax and safety certificates.',
    'namely',
    ['the land', 'tax', 'safety certificates'],
  ],
  ['所谓“⟦三农⟧”，即农业、农村和农民。', 'namely', ['农业', '农村', '农民']],
  ['“⟦三大攻坚⟧”是指防风险、扶贫困、治污染。', 'namely', ['防风险', '扶贫困', '治污染']],
  [
    '“⟦四个一⟧”包括一张清单、一个平台、一支队伍和一套制度。',
    'namely',
    ['一张清单', '一个平台', '一支队伍', '一套制度'],
  ],
  [
    'Trust, trade and talent — the ⟦Three Pillars⟧ — guide the plan.',
    'list-before',
    ['Trust', 'trade', 'talent'],
  ],
  ['做好“强县”“富民”“兴村”⟦三篇文章⟧。', 'list-before', ['强县', '富民', '兴村']],
  ['着力打造“书香”、“花香”、“菜香”的⟦三香⟧校园。', 'list-before', ['书香', '花香', '菜香']],
  [
    'Members must keep the ⟦Three Confidences⟧ in mind. Confidence in the path, confidence in the theory and confidence in the system give strength.',
    'repeated-opening',
    ['Confidence in the path', 'confidence in the theory', 'confidence in the system give strength'],
  ],
  [
    'They will take part in “⟦three hundreds⟧” visits, which means entering a hundred homes, hearing a hundred wishes and warming a hundred hearts, with care for the old.',
    'namely',
    ['entering a hundred homes', 'hearing a hundred wishes', 'warming a hundred hearts'],
  ],
  [
    '他提出“⟦三个全面⟧”的要求。全面落实责任，全面排查隐患，全面整改问题，确保安全。',
    'repeated-opening',
    ['全面落实责任', '全面排查隐患', '全面整改问题'],
  ],
  [
    'The mayor set out “⟦three tasks⟧” for the year. First, the city will repair its roads. Second, it will open clinics. Third, it will plant trees.',
    'ordinals',
    ['the city will repair its roads', 'it will open clinics', 'it will plant trees'],
  ],
  ['会议部署了“⟦三项行动⟧”。一是治水；二是治气；三是治土。', 'ordinals', ['治水', '治气', '治土']],
  [
    'The mayor set out “⟦two tasks⟧” for the year.\nFirst, repair the roads.\nSecond, open clinics.\nThe meeting then closed.',
    'ordinals',
    ['repair the roads', 'open clinics'],
  ],
  [
    'The “⟦three firsts⟧” are these:\n1. Safety first\n2. People first\n3. Rivers first\nThe rule takes effect in May, the bureau said in a statement on Friday.',
    'list-items',
    ['Safety first', 'People first', 'Rivers first'],
  ],
  [
    '“⟦三个优先⟧”如下：\n优先就业\n优先教育\n优先医疗\n会议强调，各地各部门要认真抓好贯彻落实，确保各项任务按期完成。',
    'list-items',
    ['优先就业', '优先教育', '优先医疗'],
  ],
  [
    'The plan rests on ⟦Three Pillars⟧. These are trust in law; open data; and skills for life. Two are old.',
    'namely',
    ['trust in law', 'open data', 'skills for life'],
  ],
  [
    'It repeats the ⟦Two Musts⟧, which require members to guard thrift and guard candour. It was adopted.',
    'namely',
    ['guard thrift', 'guard candour'],
  ],
  [
    'Own doors, own people and own affairs, known locally as the “⟦three owns⟧”, come first.',
    'list-before',
    ['Own doors', 'own people', 'own affairs'],
  ],
  [
    '管好自家门、看好自家人、办好自家事，群众称之为“⟦三自⟧”。',
    'list-before',
    ['管好自家门', '看好自家人', '办好自家事'],
  ],
  [
    'Members keep the ⟦Three Loyalties⟧. Loyalty to law, loyalty to facts and loyalty to people will be examined.',
    'repeated-opening',
    ['Loyalty to law', 'loyalty to facts', 'loyalty to people'],
  ],
  [
    'Annex 2: The ⟦four visits⟧\n1. Visit farms\n2. Visit shops\n3. Visit schools\n4. Visit clinics\nThe rule takes effect in May.',
    'annex',
    ['Visit farms', 'Visit shops', 'Visit schools', 'Visit clinics'],
  ],
  ['附件1：“⟦三查⟧”\n（一）查水坝\n（二）查涵洞\n（三）查泵站', 'annex', ['查水坝', '查涵洞', '查泵站']],
];

test.each(given)('reads the members in %s', (text, way, members) => {
  expect(expand(text, members.length)).toEqual({ given: way, members });
});

type Refusal = readonly [text: string, count: number];

const refused: readonly Refusal[] = [
  // One too many, one too few
  ['He praised the “⟦three returns⟧” (workers, capital, ideas and trade) warmly.', 3],
  ['He praised the “⟦four returns⟧” (workers, capital and ideas) warmly.', 4],
  ['落实“⟦四个到位⟧”（认识到位、责任到位、措施到位）。', 4],
  ['坚持“⟦三个抓手⟧”：抓规划、抓项目、抓队伍、抓作风。', 3],
  ['突出“⟦五个抓手⟧”，推动发展。', 5],
  // A list that is not of members
  ['The “⟦three returns⟧” project was praised by the mayor, the governor and the press.', 3],
  ['The mayor, the governor and the press praised the “⟦three returns⟧”.', 3],
  ['The “⟦two tasks⟧” were set on Friday.', 2],
  ['The “⟦two tasks⟧” (see annex) were set on Friday.', 2],
  ['“⟦两个确立⟧”（2021年）意义重大。', 2],
  ['The party meeting praised roads, clinics and trees — the ⟦Three Pillars⟧.', 3],
  // Clauses that do not all share an opening; ordinals that run on
  [
    'Members keep the ⟦Four Confidences⟧. Have confidence in paths, confidence in theory, confidence in systems, confidence in culture.',
    4,
  ],
  ['He set “⟦two tasks⟧”. First, repair roads. Second, open clinics. Third, plant trees.', 2],
  ['The “⟦three firsts⟧” are these:\n1. Safety\n2. People\n3. Rivers\n4. Roads', 3],
  // A heading that is no annex of the term's, a sentence that only begins like a list
  ['Annex 2: Costs of the ⟦two visits⟧ by county\n1. Visit farms\n2. Visit shops', 2],
  ['It rests on ⟦Three Pillars⟧. They are old, and nobody, he said, likes them much, or knows them.', 3],
  // Counts that no list can check
  ['The “⟦one village⟧”: one product.', 1],
];

test.each(refused)('reads no members in %s', (text, count) => {
  expect(expand(text, count)).toBeNull();
});

test('gives at most one expansion for each mention and none for a mention without members', () => {
  const text = 'The “four firsts” matter. The “two musts”: thrift and care.';
  const mentions = [
    { start: 5, end: 16, count: 4 },
    { start: 31, end: 40, count: 2 },
  ];
  expect(findExpansions({ text, mentions })).toEqual([
    {
      start: 31,
      end: 40,
      count: 2,
      given: 'list-after',
      members: [
        { start: 43, end: 49 },
        { start: 54, end: 58 },
      ],
    },
  ]);
});

test.each(['one ', '“', '(', '一', '、', 'a, ', 'a — ', '\n', 'first, '])(
  'takes time linear in a text of %j',
  (unit) => {
    const time = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const mentions = Array.from({ length: size / 1000 }, (_, index) => ({
        start: index * 1000,
        end: index * 1000 + 4,
        count: 4,
      }));
      const started = performance.now();
      findExpansions({ text, mentions });
      return performance.now() - started;
    };
    time(50_000);
    expect(time(200_000)).toBeLessThan(1000);
  },
);

test('whatever the text, there are as many members as the numeral says, each in the text and outside its mention', () => {
  const pieces = [
    'a',
    'b c',
    ', ',
    '; ',
    ' and ',
    '、',
    '和',
    '：',
    ': ',
    ' — ',
    '(',
    ')',
    '（',
    '）',
    '“',
    '”',
    '\n',
    '. ',
    '。',
    '一是',
    '二是',
    'first, ',
    'second, ',
    'namely ',
    '即',
    '1. ',
    '全面甲乙',
  ];
  let state = 7;
  let seen = 0;
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: 40 }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return pieces[(state >> 8) % pieces.length] ?? '';
    }).join('');
    const mention = { start: 10, end: 13, count: 2 + (round % 3) };
    for (const { members, count } of findExpansions({ text, mentions: [mention] })) {
      seen++;
      expect(members.length, text).toBe(count);
      for (const { start, end } of members) {
        expect(start < end && start >= 0 && end <= text.length, text).toBe(true);
        expect(end <= mention.start || start >= mention.end, text).toBe(true);
      }
    }
  }
  expect(seen).toBeGreaterThan(20);
});
