// Pages that change under a Reading, and a worker that the browser ends.
import { expect, test } from 'vitest';
import { waitUntil } from '../../tools/browsers/wait-until';
import { inEachBrowser } from './browsers-under-test';
import { markOf, marksIn } from './marks';
import { cardWith, closePopup, hover, openAndRead, outcomeOf, pressAndWait } from './reading';
import { ENGLISH } from './served-samples';

inEachBrowser((stage) => {
  test('a page that draws itself anew is read again, quietly', async () => {
    const page = await openAndRead(stage.driver, stage.samples.url('small/rerender.html'));
    await markOf(page, 'four firm grasps');
    await page.evaluate(() => dispatchEvent(new Event('draw-again')));
    await waitUntil('the marks to move to the new text', async () => {
      const drawn = await page.evaluate(() => document.documentElement.dataset.drawn);
      const marks = (await marksIn(page)).filter(({ connected }) => connected);
      return drawn === '2' && marks.some(({ text }) => text === 'four firm grasps');
    });
    await hover(stage.driver, page, 'four firm grasps');
    await page.close();
  });

  test('a page that turns to another story by pushState is read again', async () => {
    const page = await openAndRead(stage.driver, stage.samples.url('small/push-state.html'));
    await markOf(page, 'four firm grasps');
    await page.evaluate(() => dispatchEvent(new Event('turn-page')));
    await markOf(page, 'six cadres');
    const popup = await pressAndWait(stage.driver, page);
    const title = await popup.ask((root) => root.querySelector('h1')?.textContent ?? '');
    expect(title).toBe('Gaoxin Park hires for the pumps');
    await closePopup(stage.driver, popup);
    await page.close();
  });

  test('a worker that is ended during a reading is started again, and the reading arrives', async () => {
    const page = await stage.driver.open(stage.samples.url(ENGLISH));
    // A long article keeps the reader busy for long enough to end the worker meanwhile.
    await page.evaluate(() => {
      const content = document.querySelector('.entry-content');
      const paragraphs = [...(content?.querySelectorAll('p') ?? [])].slice(2, 9);
      for (let turn = 0; turn < 120; turn++) content?.append(...paragraphs.map((one) => one.cloneNode(true)));
    });
    await stage.driver.pressButton(page);
    const popup = await stage.driver.popup();
    await waitUntil('the popup to be reading', () =>
      popup.ask((root) => root.querySelector('[data-state]') !== null),
    );
    const during = await popup.ask(
      (root) => root.querySelector('[data-state]')?.getAttribute('data-state') ?? '',
    );
    await stage.driver.killWorker();
    expect(during).toBe('reading');
    await waitUntil(
      'an outcome',
      () => popup.ask((root) => root.querySelector('[data-state=reading]') === null),
      {
        within: 45_000,
      },
    );
    expect(await outcomeOf(popup)).toBe('read');
    await closePopup(stage.driver, popup);
    await page.close();
  });

  test('a worker that was ended since does not lose the reading', async () => {
    const page = await openAndRead(stage.driver, stage.samples.url(ENGLISH));
    await stage.driver.killWorker();
    const popup = await pressAndWait(stage.driver, page);
    expect(await outcomeOf(popup)).toBe('read');
    expect(
      await popup.ask((root) => root.querySelectorAll('[data-summary] button').length),
    ).toBeGreaterThanOrEqual(3);
    await closePopup(stage.driver, popup);
    await stage.driver.killWorker();
    await hover(stage.driver, page, 'red parlor');
    await page.keyboard.press('Escape');
    await page.close();
  });

  test('a page read a second time has its marks once', async () => {
    const page = await openAndRead(stage.driver, stage.samples.url('small/narrow.html'));
    const first = (await marksIn(page)).map(({ text }) => text);
    const popup = await pressAndWait(stage.driver, page);
    await closePopup(stage.driver, popup);
    expect((await marksIn(page)).map(({ text }) => text)).toEqual(first);
    await page.close();
  });

  test('a pinned card follows its words while the page scrolls', async () => {
    const page = await openAndRead(stage.driver, stage.samples.url(ENGLISH));
    await hover(stage.driver, page, 'red parlor');
    await page.mouse.down();
    await page.mouse.up();
    const before = await markOf(page, 'red parlor');
    await page.evaluate(() => window.scrollBy(0, 60));
    await waitUntil('the card beside its words', async () => {
      const { y } = await markOf(page, 'red parlor');
      const card = await cardWith(stage.driver, page, 'red parlor');
      const gap = Math.min(Math.abs(card.top - y), Math.abs(y - card.bottom));
      return Math.abs(before.y - 60 - y) < 2 && gap < 30;
    });
    await page.close();
  });
});
