// Runs a command over records one after the other: a line of output for each line of input, in order, whatever happens.
import type { Command } from './commands';
import type { Input } from './read-input';

/** A place to write lines to, that says when it is full (a stream of Node). */
export type Output = NodeJS.WritableStream;

/**
 * Writes one JSON line for each record; a record that fails yields {"id", "error"} and the rest goes on.
 * Returns how many failed. Stops early, and quietly, when nobody reads the output any more.
 */
export async function runBatch(
  inputs: AsyncIterable<Input>,
  command: Command,
  output: Output,
): Promise<number> {
  let failed = 0;
  let closed = false;
  // Never taken off: the error of the last write may come after the end.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  for await (const input of inputs) {
    const line = lineFor(input, command);
    if (line.failed) failed++;
    if (!output.write(`${line.text}\n`)) await roomIn(output);
    if (closed) break;
  }
  return failed;
}

/** Waits until a stream takes more, or will never take any again. */
function roomIn(output: Output): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'];
    const done = () => {
      for (const event of events) output.off(event, done);
      resolve();
    };
    for (const event of events) output.on(event, done);
  });
}

function lineFor({ id, read }: Input, command: Command): { readonly text: string; readonly failed: boolean } {
  try {
    return { text: JSON.stringify({ id, ...command(read()) }), failed: false };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { text: JSON.stringify({ id, error: message }), failed: true };
  }
}
