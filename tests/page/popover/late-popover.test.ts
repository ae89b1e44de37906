import { expect, test, vi } from 'vitest';
import { createLatePopover } from '../../../src/page/popover/late-popover';
import type { Popover, PopoverWorld } from '../../../src/page/popover/popover';
import type { Page } from '../../../src/page/popover/view';

const anchor = (name: string) => ({ rects: () => [], around: null, pointer: null, name });
const page = (at: number): Page => ({ cards: [], position: { at, of: 9 } });
const LOOK = { dark: false, notice: null };

/** A popover that writes down what is asked of it, and the moment at which it is brought. */
const start = () => {
  const done: string[] = [];
  const arrivals: (() => void)[] = [];
  const refusals: (() => void)[] = [];
  const life = new AbortController();
  const report = vi.fn();
  const popover: Popover = {
    show: ({ position }, at) => done.push(`show ${position?.at} at ${(at as { name?: string }).name}`),
    moveTo: (to) => done.push(`move to ${(to as { name?: string }).name}`),
    hide: () => done.push('hide'),
    takeFocus: () => done.push('focus'),
    say: (text) => done.push(`say ${text}`),
    holds: () => true,
  };
  const bring = vi.fn(
    () =>
      new Promise<() => Popover>((resolve, reject) => {
        arrivals.push(() => resolve(() => popover));
        refusals.push(() => reject(new Error('not brought')));
      }),
  );
  const world = { signal: life.signal } as PopoverWorld;
  const late = createLatePopover(world, bring, report);
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const arrive = () => {
    arrivals.at(-1)?.();
    return settle();
  };
  const refuse = () => {
    refusals.at(-1)?.();
    return settle();
  };
  return { late, done, bring, arrive, refuse, report, life };
};

test('nothing is brought before a card is wanted', () => {
  const { late, bring } = start();
  late.hide();
  late.takeFocus();
  late.moveTo(anchor('a'));
  expect(late.holds(null)).toBe(false);
  expect(bring).not.toHaveBeenCalled();
});

test('what was wished last is shown on arrival, with focus and words', async () => {
  const { late, done, bring, arrive } = start();
  late.show(page(1), anchor('a'), LOOK);
  late.show(page(2), anchor('b'), LOOK);
  late.moveTo(anchor('c'));
  late.takeFocus();
  late.say('Term 2 of 9');
  await arrive();
  expect(done).toEqual(['show 2 at c', 'focus', 'say Term 2 of 9']);
  expect(bring).toHaveBeenCalledTimes(1);
  late.show(page(3), anchor('d'), LOOK);
  late.hide();
  expect(done.slice(3)).toEqual(['show 3 at d', 'hide']);
  expect(late.holds(null)).toBe(true);
});

test('a card that was closed before it arrived is not shown', async () => {
  const { late, done, arrive } = start();
  late.show(page(1), anchor('a'), LOOK);
  late.hide();
  await arrive();
  expect(done).toEqual([]);
});

test('a popover that could not be brought is reported, and the next card tries again', async () => {
  const { late, done, bring, arrive, refuse, report } = start();
  late.show(page(1), anchor('a'), LOOK);
  await refuse();
  expect(report).toHaveBeenCalledTimes(1);
  late.show(page(2), anchor('b'), LOOK);
  await arrive();
  expect(bring).toHaveBeenCalledTimes(2);
  expect(done).toEqual(['show 2 at b']);
});

test('nothing is made for a page that was left meanwhile', async () => {
  const { late, done, arrive, life } = start();
  late.show(page(1), anchor('a'), LOOK);
  life.abort();
  await arrive();
  expect(done).toEqual([]);
});
