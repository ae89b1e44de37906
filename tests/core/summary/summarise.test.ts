import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/article';
import { summarise } from '../../../src/core/summary/summarise';

const LEAD = 'On May 21, 2031, Alder County held a meeting on its plan for rural roads.';
const GUESTS = 'The meeting was attended by Ann Hale, Tom Roe, Eva Lund and many other guests of the county.';
const DECISION = 'The county decided to spend 40 million crowns on rural roads by 2033.';
const DEMAND = 'County Secretary Wu Ping urged every village to finish its own road plan before the summer.';
const LEANING = 'He also said that the bridges were old.';
const WEATHER = 'The weather in the valley has been dry this year, as farmers know.';
const RITUAL = 'The meeting underscores the commitment of the county to roads.';
const REPORT = [`${LEAD} ${GUESTS}`, `${DECISION} ${WEATHER}`, `${DEMAND} ${LEANING}`, RITUAL].join('\n');

const texts = (text: string, more: Partial<Parameters<typeof summarise>[0]> = {}) =>
  summarise({ text, lang: 'en', title: 'Alder County plans rural roads', ...more }).map(
    (sentence) => sentence.text,
  );

test('chooses what was done and decided, in reading order', () => {
  expect(texts(REPORT)).toEqual([LEAD, DECISION, DEMAND]);
});

test('gives each sentence unaltered, in its place', () => {
  for (const { text, start, end } of summarise({ text: REPORT, lang: 'en', title: '' })) {
    expect(REPORT.slice(start, end)).toBe(text);
  }
});

test('gives as many sentences as are asked for, or as there are', () => {
  expect(texts(REPORT, { sentences: 1 })).toEqual([LEAD]);
  expect(texts(REPORT, { sentences: 5 })).toHaveLength(5);
  expect(texts(REPORT, { sentences: 50 })).toHaveLength(7);
  expect(texts(REPORT, { sentences: 0 })).toEqual([]);
});

test('takes nothing from headings and tables', () => {
  const heading = 'Alder County decided on rural roads and spends 40 million crowns.';
  const text = `${heading}\n${REPORT}`;
  const blocks: Block[] = [{ kind: 'heading', level: 1, start: 0, end: heading.length, spans: [] }];
  expect(texts(text, { blocks })).toEqual([LEAD, DECISION, DEMAND]);
  const furniture =
    'Home » Roads » Alder County plans rural roads\nAlder County plans rural roads\n| Roads | The county decided on roads. |';
  expect(texts(`${furniture}\n${REPORT}`)).toEqual([LEAD, DECISION, DEMAND]);
});

test('does not say the same thing twice', () => {
  expect(texts(`${REPORT}\n${DECISION}\n${DECISION}`).filter((text) => text === DECISION)).toHaveLength(1);
});

test('leaves out a sentence that leans on one that is not chosen', () => {
  expect(texts(REPORT)).not.toContain(LEANING);
});

test('is not taken over by an interview after the report', () => {
  const interview = [
    'Rural Roads: An Interview with Dr. Mara Quill',
    'ED: What did the county decide on rural roads, and what will it spend by 2033?',
    'MQ: The county decided to spend 40 million crowns on the plan for rural roads of Alder County.',
    'ED: What is the plan for rural roads?',
    'MQ: Alder County will build rural roads, and the county decided that the plan is for all.',
  ].join('\n');
  expect(texts(`${REPORT}\n${interview}`)).toEqual([LEAD, DECISION, DEMAND]);
});

test('prefers what a meeting decided to how it went', () => {
  const procedure =
    'The meeting heard oral reports from the towns, and written reports were submitted by the rural roads office.';
  expect(texts(REPORT.replace(GUESTS, procedure))).toEqual([LEAD, DECISION, DEMAND]);
});

test('leaves page furniture out', () => {
  const footer =
    'Leave a Comment\nThis page uses cookies; read more on rural roads in our newsletter, and subscribe.';
  expect(texts(`${REPORT}\n${footer}`)).toEqual([LEAD, DECISION, DEMAND]);
});

test('prefers sentences with terms of the glossary', () => {
  const plain = `${LEAD}\n${GUESTS}\n${'Some people spoke of tea and cake for a while. '.repeat(1)}\nThe hall heard of the four firm roads and the two long bridges.`;
  const start = plain.indexOf('four firm roads');
  const hits = [
    { start, end: start + 15 },
    { start: start + 24, end: start + 40 },
  ];
  expect(texts(plain, { hits, sentences: 2 })).toEqual([
    LEAD,
    'The hall heard of the four firm roads and the two long bridges.',
  ]);
});

test('sums up Chinese of both scripts', () => {
  const simplified =
    '5月21日，白杨县召开农村公路会议。县领导张三、李四和各乡镇负责人等出席会议。会议决定，三年内投资4亿元修建农村公路。今年天气比较干燥，农民都知道。会议要求，各村要在夏天以前完成公路规划。';
  expect(
    summarise({ text: simplified, lang: 'zh-Hans', title: '白杨县召开农村公路会议' }).map((s) => s.text),
  ).toEqual([
    '5月21日，白杨县召开农村公路会议。',
    '会议决定，三年内投资4亿元修建农村公路。',
    '会议要求，各村要在夏天以前完成公路规划。',
  ]);
  const traditional = '白楊縣昨天召開農村公路會議。會議決定，三年內投資4億元修建農村公路。';
  expect(summarise({ text: traditional, lang: 'zh-Hant', title: '', sentences: 1 })).toHaveLength(1);
});

test('gives nothing for a text without words', () => {
  expect(texts('')).toEqual([]);
  expect(texts('\n—\n')).toEqual([]);
});

const SIGNED = 'The league and the county signed the agreement on the ferry in the town hall of Norrey.';
const FERRY_LEAN = 'It lets two boats cross the sound by night from June on, for the ferry and the county.';
const FILLERS = ['Gulls sat on the roof.', 'A band played three songs.', 'Cake was served to all.'];

test('brings the antecedent of a sentence that cannot stand alone, or leaves both out', () => {
  const text = [...FILLERS, SIGNED, FERRY_LEAN].join(' ');
  const chosen = texts(text, { title: 'Two boats cross the sound by night from June', sentences: 2 });
  expect(chosen.includes(FERRY_LEAN)).toBe(chosen.includes(SIGNED));
  expect(texts(text, { title: 'Two boats cross the sound by night from June', sentences: 1 })).not.toContain(
    FERRY_LEAN,
  );
});

test('takes about as many words as the opening does', () => {
  const long = `The county ${'also spends on rural roads and bridges, '.repeat(12)}as it decided.`;
  expect(texts(`${REPORT}\n${long}`)).toEqual([LEAD, DECISION, DEMAND]);
});

test('gives at least one sentence where there is any', () => {
  expect(texts('He left.', { sentences: 1 })).toEqual(['He left.']);
  expect(texts(`${'It rains. '.repeat(3)}`, { sentences: 2 }).length).toBeGreaterThan(0);
});
