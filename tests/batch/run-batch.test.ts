import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Input } from '../../src/batch/read-input';
import { runBatch } from '../../src/batch/run-batch';

async function* inputs(...values: readonly unknown[]): AsyncGenerator<Input> {
  for (const value of values) {
    yield {
      id: value,
      read: () => {
        if (value === 'bad') throw new Error('it is bad');
        return value;
      },
    };
  }
}

const echo = (record: unknown) => ({ seen: record });

test('each record yields one line, in order, and a bad one an error', async () => {
  const output = new PassThrough();
  const failed = await runBatch(inputs('a', 'bad', 'c'), echo, output);
  output.end();
  expect((await output.toArray()).join('')).toBe(
    '{"id":"a","seen":"a"}\n{"id":"bad","error":"it is bad"}\n{"id":"c","seen":"c"}\n',
  );
  expect(failed).toBe(1);
});

test('it waits for an output that is full', async () => {
  const taken: string[] = [];
  const slow = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      taken.push(String(chunk));
      setImmediate(done);
    },
  });
  let most = 0;
  const watched = (record: unknown) => {
    most = Math.max(most, slow.writableLength);
    return { seen: record };
  };
  await runBatch(inputs(1, 2, 3, 4, 5), watched, slow);
  expect(taken).toHaveLength(5);
  expect(most).toBe(0);
});

test('it ends when nobody reads any more', async () => {
  let seen = 0;
  const broken = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('broken pipe'), { code: 'EPIPE' }));
    },
  });
  const count = (record: unknown) => {
    seen++;
    return { record };
  };
  expect(await runBatch(inputs(1, 2, 3, 4, 5, 6, 7), count, broken)).toBe(0);
  expect(seen).toBeLessThan(4);
});
