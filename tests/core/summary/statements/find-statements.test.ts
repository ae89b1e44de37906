import { expect, test } from 'vitest';
import { findStatements } from '../../../../src/core/summary/statements/find-statements';

const said = (text: string, body: string | null = null) =>
  findStatements({ text, lang: null, body }).map(
    ({ kind, speaker, text: words }) => [kind, speaker.name, words] as const,
  );

const MAYOR = 'Mayor Ann Lee opened the bridge on Monday.';

test('gives each statement in its place, with the place that names the speaker', () => {
  const text = `${MAYOR}\n“It will stand,” Lee said.`;
  const [statement] = findStatements({ text, lang: 'en', body: null });
  expect(statement).toEqual({
    kind: 'quoted',
    start: 44,
    end: 58,
    text: 'It will stand,',
    speaker: { name: 'Ann Lee', start: 60, end: 63 },
  });
  expect(text.slice(60, 63)).toBe('Lee');
});

test.each([
  ['Lee said: “It will stand for good.”', 'quoted', 'It will stand for good.'],
  ['“It will stand for good,” said Mayor Ann Lee.', 'quoted', 'It will stand for good,'],
  ['“It will stand for good,” the mayor told reporters.', 'quoted', 'It will stand for good,'],
  ['"It will stand for good," she added.', 'quoted', 'It will stand for good,'],
  ['The mayor promised that it would stand for good.', 'reported', 'it would stand for good'],
  ['Lee told residents it would stand for good.', 'reported', 'it would stand for good'],
  ['She stressed the need for more bridges.', 'reported', 'the need for more bridges'],
  ['The bridge will stand for good, the mayor said.', 'reported', 'The bridge will stand for good'],
  ['The bridge will stand for good, said Ann Lee.', 'reported', 'The bridge will stand for good'],
  ['According to Ann Lee, the bridge will stand for good.', 'reported', 'the bridge will stand for good'],
  ['Ann Lee, mayor of Alder, pledged to build three more.', 'reported', 'to build three more'],
])('reads "%s"', (sentence, kind, words) => {
  expect(said(`${MAYOR}\n${sentence}`)).toEqual([[kind, 'Ann Lee', words]]);
});

test('takes a quotation broken by its attribution as one, and a new sentence after it as another', () => {
  expect(said(`${MAYOR}\n“Stone,” Lee said, “is cheap.” “Time is dear.”`)).toEqual([
    ['quoted', 'Ann Lee', 'Stone,” Lee said, “is cheap.'],
    ['quoted', 'Ann Lee', 'Time is dear.'],
  ]);
});

test('goes on over lines where a quotation is left open or announced', () => {
  expect(said(`${MAYOR}\nThe mayor said:\n“It will stand for good.\n“It will carry carts.”`)).toEqual([
    ['quoted', 'Ann Lee', 'It will stand for good.'],
    ['quoted', 'Ann Lee', 'It will carry carts.'],
  ]);
});

test('adds what a participle adds', () => {
  expect(said(`${MAYOR}\n“It will stand,” Lee said, adding that tolls would end in May.`)).toEqual([
    ['quoted', 'Ann Lee', 'It will stand,'],
    ['reported', 'Ann Lee', 'tolls would end in May'],
  ]);
});

test('names a body in full where the text is issued by it', () => {
  expect(said('The Council stressed that tolls must end.', 'Council of Alder')).toEqual([
    ['reported', 'Council of Alder', 'tolls must end'],
  ]);
});

test.each([
  'The “four long bridges” plan was adopted in spring.',
  'He took the money and said nothing.',
  'That says a lot about bridges in general.',
  'The bridge, which cost nine million, is said to be the longest.',
  'Lee met the governor, who was in the town.',
])('finds no statement in "%s"', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test.each([
  ['林某某强调，要修好每一座桥。', 'reported', '要修好每一座桥'],
  ['林某某在会上指出，桥要修好。', 'reported', '桥要修好'],
  ['林某某说：“桥修好了。”', 'quoted', '桥修好了。'],
  ['“桥已经修好了，大家放心走。”林某某说。', 'quoted', '桥已经修好了，大家放心走。'],
  ['据林某某介绍，全县有桥九座。', 'reported', '全县有桥九座'],
  ['林某某表示将尽快修好。', 'reported', '将尽快修好'],
])('reads "%s"', (sentence, kind, words) => {
  expect(said(`县长林某某出席会议。\n${sentence}`)).toEqual([[kind, '林某某', words]]);
});

test('lets a Chinese speech run on to the next speaker', () => {
  const text = '县长林某某出席会议。\n林某某强调，要修桥。要通路。会议要求，各镇抓紧落实。';
  expect(said(text)).toEqual([
    ['reported', '林某某', '要修桥。要通路'],
    ['reported', '会议', '各镇抓紧落实'],
  ]);
});

test('reads traditional characters', () => {
  expect(said('縣長林某某出席會議。\n林某某強調，要修好每一座橋。')).toEqual([
    ['reported', '林某某', '要修好每一座橋'],
  ]);
});

test('does not take a document for a speaker', () => {
  expect(said('方案提出，每县修桥三座。根据要求，各镇落实。')).toEqual([]);
});

test('copies no more than 400 characters', () => {
  const long = `${MAYOR}\nLee said that ${'the bridge is long and '.repeat(40)}good.`;
  const [statement] = findStatements({ text: long, lang: 'en', body: null });
  expect(statement?.text).toHaveLength(400);
  expect((statement?.end ?? 0) - (statement?.start ?? 0)).toBeGreaterThan(900);
});
