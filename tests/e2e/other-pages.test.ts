// Pages that are not simple: other languages, dark, strict, split, framed, or nothing to read at all.
import { describe, expect, test } from 'vitest';
import { inEachBrowser } from './browsers-under-test';
import { marksIn } from './marks';
import { closePopup, hover, openAndRead, outcomeOf, pressAndWait } from './reading';
import { CHINESE, NOTICE } from './served-samples';

inEachBrowser((stage) => {
  describe('marks and explains', () => {
    test('a Chinese page, with the members of a formula that it explains', async () => {
      const page = await openAndRead(stage.driver, stage.samples.url(CHINESE));
      const marked = (await marksIn(page)).map(({ text }) => text);
      for (const term of ['两个确立', '四个意识', '四个自信', '两个维护', '五进五问', '六必到'])
        expect(marked).toContain(term);
      const known = await hover(stage.driver, page, '两个维护');
      expect(known.kind).toBe('known');
      const own = await hover(stage.driver, page, '五进五问');
      for (const member of ['问民情', '问冷暖', '问难题', '问进度', '问安全'])
        expect(own.text).toContain(member);
      await page.close();
    });

    test('the notice of an agency, with terms of its procedure', async () => {
      const page = await openAndRead(stage.driver, stage.samples.url(NOTICE));
      const marked = (await marksIn(page)).map(({ text }) => text.toLowerCase());
      for (const term of ['notice of proposed rulemaking', 'final rule', 'continuing resolution']) {
        expect(marked).toContain(term);
      }
      await page.close();
    });

    test('a term that lies in several elements', async () => {
      const page = await openAndRead(stage.driver, stage.samples.url('small/split-term.html'));
      const inLine = await page.evaluate(() => {
        const line = document.querySelector('article p');
        const drawn = [...CSS.highlights]
          .filter(([key]) => key.startsWith('officialese-'))
          .flatMap(([, marks]) => [...marks]);
        const pieces = drawn.filter(({ startContainer }) => line?.contains(startContainer));
        return pieces.map((piece) =>
          (piece.startContainer.textContent ?? '').slice(piece.startOffset, piece.endOffset),
        );
      });
      expect(inLine.map((piece) => piece.trim()).filter((piece) => piece !== '')).toEqual([
        'four',
        'firm',
        'grasps',
      ]);
      const onBold = await hover(stage.driver, page, 'four', 'four firm grasps');
      await page.keyboard.press('Escape');
      const onItalic = await hover(stage.driver, page, 'firm', 'four firm grasps');
      expect(onItalic.key).toBe(onBold.key);
      await page.close();
    });

    test('a dark page, with marks that stand out from its ground', async () => {
      const page = await openAndRead(stage.driver, stage.samples.url('small/dark.html'));
      await hover(stage.driver, page, 'four firm grasps');
      const colours = await page.evaluate(() => {
        const article = document.querySelector('article p');
        const names = [...CSS.highlights.keys()].filter((key) => key.startsWith('officialese-'));
        return names.map(
          (name) => article && getComputedStyle(article, `::highlight(${name})`).textDecorationColor,
        );
      });
      expect(colours.map(luminance).filter((light) => light > 0.25)).not.toEqual([]);
      await page.close();
    });

    test('a page whose policy forbids every style and script', async () => {
      const page = await openAndRead(stage.driver, stage.samples.url('small/strict.html'));
      const card = await hover(stage.driver, page, 'four firm grasps');
      expect(card.right - card.left).toBeGreaterThan(200);
      await page.close();
    });
  });

  describe('says why it cannot read', () => {
    test.each([
      ['small/listing.html', 'listing'],
      ['small/empty.html', 'empty-page'],
      ['small/frameset.html', 'in-frame'],
    ])('%s: %s', async (path, reason) => {
      const page = await stage.driver.open(stage.samples.url(path));
      const popup = await pressAndWait(stage.driver, page);
      expect(await outcomeOf(popup)).toBe(reason);
      const words = await popup.ask((root) => root.querySelector('[data-state=failed]')?.textContent ?? '');
      expect(words.length).toBeGreaterThan(30);
      await closePopup(stage.driver, popup);
      await page.close();
    });

    test('a page of the browser itself', async () => {
      const page = await stage.driver.open(stage.name === 'chromium' ? 'chrome://version/' : 'about:support');
      const popup = await pressAndWait(stage.driver, page);
      expect(await outcomeOf(popup)).toBe('page-forbidden');
      await closePopup(stage.driver, popup);
      await page.close();
    });
  });
});

/** Relative luminance of a computed colour, 0 to 1; 0 where it is not an rgb() one. */
const luminance = (colour: string | null): number => {
  const [red = 0, green = 0, blue = 0] = (colour?.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255);
  return 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;
};
