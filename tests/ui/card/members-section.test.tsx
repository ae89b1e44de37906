// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { MemberSlot, Members } from '../../../src/core/terms/card';
import { MembersSection, membersNote } from '../../../src/ui/card/members-section';

const quoted: MemberSlot = { from: 'article', text: 'boil the water', start: 3, end: 17 };
const listed: MemberSlot = { from: 'entry', text: 'Pour the tea', original: '倒茶' };
const empty: MemberSlot = { from: 'nowhere' };
const members = (slots: MemberSlot[], published = true): Members => ({
  count: slots.length,
  slots,
  published,
});

test.each([
  [members([listed, listed]), 'From the glossary.'],
  [members([quoted, quoted]), 'Quoted from this article.'],
  [members([quoted, listed]), '1 quoted from this article, 1 from the glossary.'],
  [members([quoted, empty]), '1 quoted from this article.'],
  [members([empty, empty]), 'Not explained here.'],
  [members([empty, empty], false), 'No list of the 2 was published.'],
  [members([quoted, quoted], false), 'Quoted from this article. No official list was published.'],
])('says where members come from (%#)', (given, note) => {
  expect(membersNote(given)).toBe(note);
});

const show = (given: Members) => {
  const box = document.createElement('div');
  render(<MembersSection members={given} jump={() => {}} />, box);
  return box;
};

test('has a slot for each that the numeral counts, filled or honestly empty', () => {
  const slots = [...show(members([quoted, listed, empty])).querySelectorAll('li')];
  expect(slots.map((slot) => slot.getAttribute('data-from'))).toEqual(['article', 'entry', 'nowhere']);
  expect(slots.map((slot) => slot.textContent)).toEqual([
    'boil the waterShow',
    'Pour the tea倒茶',
    'not explained here',
  ]);
  expect(slots[1]?.querySelector('.original')?.getAttribute('lang')).toBe('zh');
});

test('shows empty rings where nobody explains them', () => {
  const box = show(members([empty, empty, empty]));
  expect(box.querySelectorAll('.slots-empty li')).toHaveLength(3);
  expect(box.querySelector('h3')?.textContent).toBe('Its 3 members');
});
