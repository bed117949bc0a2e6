const NEWLINE = 10;

/**
 * The lines of a stream of UTF-8 bytes, as many at a time as have come. Ends at \n alone: JSON text may hold other
 * line ends of Unicode, at which node:readline would break it. A last line need not be ended.
 *
 * @yields The lines that a chunk brought to their end.
 */
export async function* lineBatches(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  let parts: Buffer[] = [];
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end === -1) {
      parts.push(chunk);
      continue;
    }
    const whole = Buffer.concat([...parts, chunk.subarray(0, end)]);
    parts = [chunk.subarray(end + 1)];
    yield whole.toString('utf8').split('\n');
  }
  const rest = Buffer.concat(parts);
  if (rest.length > 0) {
    yield [rest.toString('utf8')];
  }
}
