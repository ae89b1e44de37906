import { expect, test } from 'vitest';
import { proposeSummedRows } from '../../../../src/core/terms/candidates/summed-rows';

const found = (text: string) =>
  proposeSummedRows(text).map(({ start, end, count }) => [text.slice(start, end), count]);

test.each([
  ['统筹做好“强县”“富民”“兴村”三篇文章，深化改革。', '三篇文章', 3],
  ['念好“山”“水”两本经，绿水长流。', '两本经', 2],
  ['打造「書香」、「花香」、「菜香」三香，建設校園。', '三香', 3],
  ['做好“甲乙”“丙丁”和“戊己”三件事。', '三件事', 3],
])(
  'a numeral that counts the quotations before it makes a formula of its noun: %s',
  (text, formula, count) => {
    expect(found(text)).toEqual([[formula, count]]);
  },
);

test.each([
  '做好“甲乙”“丙丁”三篇文章。', // one quotation too few
  '完成“甲乙”“丙丁”两个项目。', // projects are counted every day
  '“甲乙”，他说，两篇文章。',
])('it does not in %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('one character taken up three times without a pause is a slogan', () => {
  expect(found('大力发展文化新业态新场景新模式，促进消费。')).toEqual([['新业态新场景新模式', null]]);
});

test.each(['火星绿火星蓝火星其他', '到跟跑到追赶到超越', '人民人民人民', '一二三一二三一二三'])(
  'it is not in %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
