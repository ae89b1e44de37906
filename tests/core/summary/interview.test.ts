import { expect, test } from 'vitest';
import { findInterview } from '../../../src/core/summary/interview';

const report = 'The town rebuilt its harbour wall.\nThe work took two years.\n';

test('finds an interview by its turns, title and introduction included', () => {
  const interview =
    'Walls and Tides: An Interview with Dr. Mara Quill\nWe asked an engineer.\nEditor (ED): Why a wall?\nDr. Mara Quill (MQ): Storms.\nED: And the cost?\nMQ: Much.';
  expect(findInterview(report + interview)).toBe(report.length);
});

test('finds a Chinese one', () => {
  expect(
    findInterview('大堤修好了。\n记者：为什么修堤？\n王工：因为有风暴。\n记者：花了多少钱？\n王工：不少。'),
  ).toBe(7);
});

test('does not take lines with a colon for turns of speakers', () => {
  expect(
    findInterview(`${report}Date: Monday\nPlace: Harbour\nCost: unknown\nContact: the office`),
  ).toBeNull();
});
