// The worker is killed at any point of a save. What it called saved is there, and nothing is half there.
import { expect, test } from 'vitest';
import { inEachBrowser } from '../browsers-under-test';
import { countLine, countSaves, rest, say, seeded } from './counts';
import { pageOf, smallArticle } from './small-article';
import { openStorePage } from './store-page';
import { workerKiller } from './worker-killer';

const SAVES = 200;
/** ms in which the word of a worker that is gone by now must have come, if it had one. */
const PATIENCE = 150;

/**
 * Moments to kill at: random, about one that moves to where half of the saves are just answered, so that most fall between
 * the first request of a transaction and the answer.
 */
const moments = () => {
  const random = seeded(20261123);
  let middle = 150;
  return {
    next: () => random() * 2 * middle,
    learn: (wasSaved: boolean) => {
      middle = Math.min(1000, Math.max(5, middle * (wasSaved ? 0.93 : 1.08)));
    },
    middle: () => middle,
  };
};

inEachBrowser((stage) => {
  test(`of ${SAVES} saves with the worker killed at a random point of each, none acknowledged is lost and none is half-written`, async () => {
    const tab = await openStorePage(stage.driver);
    const kill = await workerKiller(stage, tab.page);
    const moment = moments();
    const acknowledged: string[] = [];
    for (let number = 0; number < SAVES; number++) {
      await tab.begin(smallArticle(number));
      await rest(moment.next());
      await kill();
      const { status } = await tab.outcome(PATIENCE);
      expect(['saved', 'gone']).toContain(status);
      if (status === 'saved') acknowledged.push(pageOf(number));
      moment.learn(status === 'saved');
    }
    const inspection = await tab.inspect();
    const counts = countSaves(acknowledged, inspection);
    const untold = counts.present - counts.acknowledged;
    say(
      `${stage.name}: ${SAVES} saves, worker killed at a random point (about ${moment.middle().toFixed(0)} ms) of each: ${countLine(counts)} (${untold} written whole, killed before they could say so)`,
    );
    expect(counts.lost).toEqual([]);
    expect(counts.halfWritten).toEqual([]);
    expect(inspection.isUpToDate).toBe(true);
    // Kills that all came too late, or too early, would show nothing.
    expect(counts.acknowledged).toBeGreaterThan(SAVES / 10);
    expect(counts.acknowledged).toBeLessThan(SAVES * 0.9);
    await tab.page.close();
  }, 200_000);
});
