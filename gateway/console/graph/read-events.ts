/** An event of a stream: its name, and its data, empty when it has none. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/** What was read of a stream, and the beginning of an event that is not whole yet. */
export interface ReadEvents {
  readonly events: readonly StreamEvent[];
  readonly rest: string;
}

/** Reads the events that have arrived in full; comments, which keep a stream alive, are none. @see HTML Living Standard, section 9.2.6 */
export function readEvents(arrived: string): ReadEvents {
  const blocks = arrived.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  const events = blocks.map((block) => block.split('\n')).flatMap((lines) => eventIn(lines) ?? []);
  return { events, rest };
}

function eventIn(lines: readonly string[]): StreamEvent | null {
  const told = (name: string): readonly string[] =>
    lines
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).replace(/^ /, ''));
  const event = told('event').at(-1) ?? 'message';
  const data = told('data').join('\n');
  return event === 'message' && data === '' ? null : { event, data };
}
