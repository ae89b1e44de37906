import { expect, test } from 'vitest';
import { proposeCodes } from '../../../../src/core/terms/candidates/codes';
import { SURE_ENOUGH } from '../../../../src/core/terms/candidates/proposal';

const sure = (text: string) =>
  proposeCodes(text)
    .filter(({ score }) => score >= SURE_ENOUGH)
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['构建“1+4+N”体系', ['1+4+N']],
  ['建立１＋Ｎ政策体系', ['１＋Ｎ']],
  ['形成1＋N＋X模式', ['1＋N＋X']],
  ['the 16+1 format', ['16+1']],
  ['the “5+2” way', ['5+2']],
  ['the sum 2+2=4', []],
  ['the P5+1 met', []],
  ['call 1+800+555 now', []],
  ['10 + 5 days', []],
  ['C++11 and g+1', []],
])('finds the codes of %s', (text, codes) => {
  expect(sure(text)).toEqual(codes);
});
