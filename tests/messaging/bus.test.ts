import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createAnswerer, createAsk, NotAnswered } from '../../src/messaging/bus';

const direction = {
  double: { payload: v.object({ number: v.number() }), reply: v.object({ doubled: v.number() }) },
} as const;

const setUp = () => {
  const calls: unknown[] = [];
  const answer = createAnswerer({
    to: 'from-page',
    direction,
    handlers: {
      double: async ({ number }, sender: string) => {
        calls.push([number, sender]);
        if (number === 13) throw new Error('thirteen is not doubled');
        return { doubled: 2 * number };
      },
    },
    parseSender: (raw: string) => (raw === 'stranger' ? null : raw),
  });
  const askAs = (sender: string) =>
    createAsk<typeof direction>('from-page', async (message) =>
      answer(JSON.parse(JSON.stringify(message)), sender),
    );
  return { calls, answer, askAs };
};

test('a request is answered by its handler, which knows the sender', async () => {
  const { askAs, calls } = setUp();
  expect(await askAs('tab 3')('double', { number: 4 })).toEqual({ doubled: 8 });
  expect(calls).toEqual([[4, 'tab 3']]);
});

test('a sender that may not ask is refused, and no handler runs', async () => {
  const { askAs, calls } = setUp();
  await expect(askAs('stranger')('double', { number: 4 })).rejects.toThrow(NotAnswered);
  expect(calls).toEqual([]);
});

test('a payload of another shape is refused, and no handler runs', async () => {
  const { answer, calls } = setUp();
  expect(
    await answer({ officialese: 'from-page', name: 'double', payload: { number: 'four' } }, 'tab 3'),
  ).toMatchObject({ ok: false });
  expect(calls).toEqual([]);
});

test('a name that is no request is refused, also one that every object has', async () => {
  const { answer } = setUp();
  for (const name of ['triple', 'toString', '__proto__', 'constructor']) {
    expect(await answer({ officialese: 'from-page', name, payload: {} }, 'tab 3')).toMatchObject({
      ok: false,
    });
  }
});

test('messages of another direction, or of somebody else, are left alone', () => {
  const { answer } = setUp();
  expect(answer({ officialese: 'to-page', name: 'double', payload: { number: 1 } }, 'tab 3')).toBeNull();
  expect(answer('hello', 'tab 3')).toBeNull();
  expect(answer(null, 'tab 3')).toBeNull();
});

test('a handler that fails is told to the asker in its own words', async () => {
  const { askAs } = setUp();
  await expect(askAs('tab 3')('double', { number: 13 })).rejects.toThrow('thirteen is not doubled');
});

test('where nobody listens, the asker hears that', async () => {
  const silent = createAsk<typeof direction>('from-page', async () => undefined);
  await expect(silent('double', { number: 1 })).rejects.toThrow('nobody answered "double"');
  const gone = createAsk<typeof direction>('from-page', () =>
    Promise.reject(new Error('Receiving end does not exist.')),
  );
  await expect(gone('double', { number: 1 })).rejects.toThrow(NotAnswered);
});
