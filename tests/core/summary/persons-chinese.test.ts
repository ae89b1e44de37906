import { expect, test } from 'vitest';
import { findChinesePersons } from '../../../src/core/summary/persons-chinese';

const found = (text: string) =>
  findChinesePersons(text).map(({ name, office, start, end }) => [name, office, text.slice(start, end)]);

test.each([
  ['会议由区委书记吴某某主持。', '吴某某', '区委书记', '区委书记吴某某'],
  ['国务院总理李某出席会议并讲话。', '李某', '国务院总理', '国务院总理李某'],
  ['市委組織部副部長陳大文到會指導。', '陳大文', '市委組織部副部長', '市委組織部副部長陳大文'],
  ['昨天，日本首相岸田文雄表示欢迎。', '岸田文雄', '日本首相', '日本首相岸田文雄'],
])('reads person and office in "%s"', (text, ...person) => {
  expect(found(text).slice(0, 1)).toEqual([person]);
});

test('takes the length of a name from where else it stands', () => {
  expect(found('省长王小明天到。王小指出，路要修。王小要求抓紧。')[0]?.[0]).toBe('王小');
  expect(found('省长王小明天到。王小明指出，路要修。王小明要求抓紧。')[0]?.[0]).toBe('王小明');
});

test('keeps a chain of offices together, and reads a name from abroad', () => {
  expect(found('总书记、国家主席吴大同会见法国总统马克龙。')).toEqual([
    ['吴大同', '总书记、国家主席', '总书记、国家主席吴大同'],
    ['马克龙', '法国总统', '法国总统马克龙'],
  ]);
});

test('takes no verb for a name', () => {
  expect(found('县长要求抓紧修路，主任会议通过了方案。')).toEqual([]);
});
