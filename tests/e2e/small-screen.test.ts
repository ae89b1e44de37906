// A window of 320 px: the card lies inside of it, whatever term it belongs to.
import { expect, test } from 'vitest';
import { waitUntil } from '../../tools/browsers/wait-until';
import { inEachBrowser } from './browsers-under-test';
import { markInView } from './marks';
import { cardIn, openAndRead } from './reading';

const WIDTH = 320;
const HEIGHT = 568;

inEachBrowser((stage) => {
  test.each(['four firm grasps', 'red parlor', 'grassroots party building'])(
    'the card of “%s” fits',
    async (term) => {
      const page = await openAndRead(stage.driver, stage.samples.url('small/narrow.html'));
      await page.setViewport({ width: WIDTH, height: HEIGHT });
      await waitUntil('the small window', () => page.evaluate((width) => window.innerWidth === width, WIDTH));
      const { x, y } = await markInView(page, term);
      await page.mouse.move(x, y - 40);
      await page.mouse.move(x, y, { steps: 3 });
      const card = await waitUntil('a card inside of the window', async () => {
        const shown = await cardIn(stage.driver, page);
        return (
          shown !== null &&
          shown.left >= 0 &&
          shown.right <= WIDTH &&
          shown.top >= 0 &&
          shown.bottom <= HEIGHT &&
          shown
        );
      });
      expect(card.right - card.left).toBeGreaterThan(200);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
      await page.close();
    },
  );
});
