import { expect, test } from 'vitest';
import { waitUntil } from '../../../tools/browsers/wait-until';

test('gives the first thing that is there', async () => {
  const answers = [null, undefined, false, 'there', 'later'];
  expect(await waitUntil('a word', () => answers.shift())).toBe('there');
});

test('takes zero and an empty text for something', async () => {
  expect(await waitUntil('a number', () => 0)).toBe(0);
  expect(await waitUntil('a text', () => '')).toBe('');
});

test('takes an error for not yet', async () => {
  let looks = 0;
  const look = async () => {
    looks += 1;
    if (looks < 3) throw new Error('the page is gone');
    return looks;
  };
  expect(await waitUntil('the page', look)).toBe(3);
});

test('gives up after its bound and says what it waited for', async () => {
  await expect(waitUntil('the moon', () => false, { within: 60 })).rejects.toThrow(
    'Waited 60 ms in vain for the moon.',
  );
});

test('names the last error when it gives up', async () => {
  const look = () => Promise.reject(new Error('no such tab'));
  await expect(waitUntil('the tab', look, { within: 60 })).rejects.toThrow('Last error: no such tab');
});

test('does not wait for an answer that never comes', async () => {
  const never = () => new Promise<boolean>(() => undefined);
  await expect(waitUntil('an answer', never, { within: 60 })).rejects.toThrow('no answer');
});
