// The way through the product that everybody goes: button, popup, summary, term, card.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../tools/browsers/wait-until';
import { inEachBrowser } from './browsers-under-test';
import { marksIn, pageWithoutHost } from './marks';
import { cardIn, closePopup, hover, noCard, outcomeOf, pressAndWait } from './reading';
import { ENGLISH } from './served-samples';

const FORMULAE = [
  'four firm grasps',
  'eight key tasks',
  'six cadres',
  'red parlor',
  'integration of four governance',
  'loyalty questionnaire',
  'obligation test',
  'Pragmatic Questionnaire',
  'original intention test',
  'common prosperity',
  'grassroots party building',
  'party and mass positions',
  'village-level reserve forces',
  'three open ledgers',
];

inEachBrowser((stage) => {
  describe('the English sample', () => {
    let page: Page;
    let before = '';
    let marksBefore = -1;

    beforeAll(async () => {
      page = await stage.driver.open(stage.samples.url(ENGLISH));
      before = await pageWithoutHost(page);
      marksBefore = (await marksIn(page)).length;
    });

    test('is left alone until the button is pressed', async () => {
      expect(marksBefore).toBe(0);
      expect(await page.evaluate(() => document.querySelectorAll('officialese-popover').length)).toBe(0);
      if (stage.name === 'chromium') expect(page.extensionRealms()).toEqual([]);
    });

    test('is summed up in the popup, in its own sentences', async () => {
      const popup = await pressAndWait(stage.driver, page);
      expect(await outcomeOf(popup)).toBe('read');
      const sentences = await popup.ask((root) =>
        [...root.querySelectorAll('[data-summary] button')].map((button) =>
          (button.textContent ?? '').trim(),
        ),
      );
      const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
      expect(sentences.length).toBeGreaterThanOrEqual(3);
      expect(sentences.length).toBeLessThanOrEqual(5);
      for (const sentence of sentences) expect(text).toContain(sentence.replace(/\s+/g, ' '));
      await closePopup(stage.driver, popup);
    });

    test.each(FORMULAE)('has “%s” marked', async (formula) => {
      const marked = await waitUntil('marks', async () => {
        const marks = await marksIn(page);
        return marks.length > 0 && marks.map(({ text }) => text.toLowerCase().replace(/\s+/g, ' '));
      });
      expect(marked.filter((text) => text.includes(formula.toLowerCase()))).not.toEqual([]);
    });

    test('has nothing marked outside of the article', async () => {
      const outside = await page.evaluate(() => {
        const drawn = [...CSS.highlights]
          .filter(([key]) => key.startsWith('officialese-'))
          .flatMap(([, marks]) => [...marks]);
        const strange = drawn.filter(({ startContainer }) =>
          startContainer.parentElement?.closest('aside, footer, form, .related, .breadcrumb, .site-header'),
        );
        return strange.map(({ startContainer }) => startContainer.textContent);
      });
      expect(outside).toEqual([]);
    });

    test('shows the card of a term under the resting pointer, until it leaves', async () => {
      const card = await hover(stage.driver, page, 'four firm grasps');
      expect(card.kind).toMatch(/^(known|candidate)$/);
      await page.mouse.move(5, 5, { steps: 3 });
      await noCard(stage.driver, page);
    });

    test('shows the members that the article itself lists', async () => {
      const card = await hover(stage.driver, page, 'three open ledgers');
      for (const member of ['duties', 'complaints', 'results']) expect(card.text).toContain(member);
      await page.keyboard.press('Escape');
      await noCard(stage.driver, page);
      await page.mouse.move(5, 5);
    });

    test('scrolls to a sentence of the summary, and the popup closes', async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      const popup = await pressAndWait(stage.driver, page);
      const last = await popup.ask((root) => {
        const buttons = [...root.querySelectorAll('[data-summary] button')];
        return (buttons.at(-1)?.textContent ?? '').trim().slice(0, 40);
      });
      await popup.click('[data-summary] li:last-child button');
      await waitUntil('the popup to close', async () => !(await stage.driver.hasPopup()));
      const inView = (opening: string) => {
        const paragraph = [...document.querySelectorAll('p, h3')].find((one) =>
          one.textContent?.includes(opening),
        );
        const { top = -1, bottom = -1 } = paragraph?.getBoundingClientRect() ?? {};
        return bottom > 0 && top < window.innerHeight;
      };
      await waitUntil(`"${last}" in view`, () => page.evaluate(inView, last));
    });

    test('opens the card of a term chosen in the popup', async () => {
      const popup = await pressAndWait(stage.driver, page);
      const key = await popup.ask(
        (root) => root.querySelector('[data-term]')?.getAttribute('data-term') ?? null,
      );
      await popup.click('[data-term]');
      await waitUntil('the popup to close', async () => !(await stage.driver.hasPopup()));
      const card = await waitUntil('the card', () => cardIn(stage.driver, page));
      expect(card.key).toBe(key);
      await page.keyboard.press('Escape');
      await noCard(stage.driver, page);
    });

    test('is the same page afterwards, but for one element of ours', async () => {
      expect(await pageWithoutHost(page)).toBe(before);
      expect(await page.evaluate(() => document.querySelectorAll('officialese-popover').length)).toBe(1);
    });
  });
});
