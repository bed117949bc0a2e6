import { Writable } from 'node:stream';
import * as v from 'valibot';

const Line = v.object({
  name: v.optional(v.string(), 'hub'),
  msg: v.optional(v.string(), ''),
  err: v.optional(v.object({ message: v.string(), code: v.optional(v.string()) })),
});

/** Turns lines of the log into words for a person at the terminal. */
export function terminalWarnings(terminal: NodeJS.WritableStream): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      const { name, msg, err } = v.parse(Line, JSON.parse(chunk.toString()));
      const why = err === undefined ? '' : ` (${err.message || (err.code ?? 'error')})`;
      terminal.write(`[${name}] ${msg}${why}\n`);
      done();
    },
  });
}
