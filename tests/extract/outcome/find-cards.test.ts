import { expect, test } from 'vitest';
import { findCards } from '../../../src/extract/outcome/find-cards';
import { openMarkup } from '../open-page';

/** The ids of what is taken for a card, in the order of the page. */
const cardsOf = (markup: string) => {
  const page = openMarkup(markup);
  const cards = findCards(page);
  return [...page.querySelectorAll('*')].filter((one) => cards.has(one)).map(({ id }) => id);
};

const three = (make: (i: number) => string) => [1, 2, 3].map(make).join('');

test('neighbours with a linked heading are cards', () => {
  expect(
    cardsOf(
      three(
        (i) =>
          `<div id="c${i}" class="row row-${i}"><h3><a href="/${i}">The canal is lined with clay</a></h3><p>Work begins in August.</p></div>`,
      ),
    ),
  ).toEqual(['c1', 'c2', 'c3']);
});

test('items that are a link and a date are cards, items of a menu are not', () => {
  expect(
    cardsOf(
      `<ul>${three((i) => `<li id="c${i}"><a href="/${i}">The canal is lined with clay</a> 3 May</li>`)}</ul>`,
    ),
  ).toEqual(['c1', 'c2', 'c3']);
  expect(cardsOf(`<ul>${three((i) => `<li id="c${i}"><a href="/${i}">Contact</a></li>`)}</ul>`)).toEqual([]);
});

test('rows of a table are cards by their titles, not by the names in them', () => {
  const row = (i: number, text: string) =>
    `<tr id="c${i}"><td>${i}</td><td><a href="/${i}">${text}</a></td><td>2024</td></tr>`;
  expect(
    cardsOf(`<table><tbody>${three((i) => row(i, 'Notice on the lining of the old canal'))}</tbody></table>`),
  ).toEqual(['c1', 'c2', 'c3']);
  expect(cardsOf(`<table><tbody>${three((i) => row(i, 'Samuel Adeyemi'))}</tbody></table>`)).toEqual([]);
});

test('a section whose heading is no link is a card only with a date', () => {
  const section = (i: number, more: string) =>
    `<section id="c${i}"><h2>Clear the ditches</h2><p>Villages receive a grant.</p><a href="/${i}">Read more about ditches</a>${more}</section>`;
  expect(cardsOf(three((i) => section(i, '')))).toEqual([]);
  expect(cardsOf(three((i) => section(i, '<time>3 May</time>')))).toEqual(['c1', 'c2', 'c3']);
});

test('paragraphs with links, questions that lead to their answers and pairs are no cards', () => {
  expect(
    cardsOf(
      three(
        (i) =>
          `<p id="c${i}">As the <a href="/${i}">report of the flood inquiry</a> had asked, the boards publish what their gauges read.</p>`,
      ),
    ),
  ).toEqual([]);
  expect(
    cardsOf(
      `<ul>${three((i) => `<li id="c${i}"><a href="#q${i}">Who may apply for a grant?</a></li>`)}</ul>`,
    ),
  ).toEqual([]);
});

test('what holds cards is none itself', () => {
  const list = (k: number) =>
    `<ul id="l${k}">${three((i) => `<li id="c${k}${i}"><a href="/${i}">The canal is lined with clay</a></li>`)}</ul>`;
  expect(cardsOf(list(1) + list(2) + list(3))).toEqual([
    'c11',
    'c12',
    'c13',
    'c21',
    'c22',
    'c23',
    'c31',
    'c32',
    'c33',
  ]);
});
