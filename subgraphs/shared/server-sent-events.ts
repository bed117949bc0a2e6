/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  /** `message` when the sender gave no name. */
  readonly name: string;
  readonly data: string;
}

/** Reads events out of a `text/event-stream` that comes in pieces. */
export interface EventReader {
  /** The events that end within this piece. Comments (heartbeats) give none. */
  readonly read: (piece: Buffer) => readonly ServerSentEvent[];
  /** How much is held of an event that has not ended, in UTF-16 code units. */
  readonly held: () => number;
}

/** Makes a reader. A line is put together once, when it ends: pieces of a byte each cost no more than one of all bytes. */
export function createEventReader(): EventReader {
  const decoder = new TextDecoder();
  let line: string[] = [];
  let event = emptyEvent();
  let held = 0;
  const read = (piece: Buffer): readonly ServerSentEvent[] => {
    const done: ServerSentEvent[] = [];
    // Lines end by LF or CRLF; a lone CR, which the format knows too, is sent by nobody.
    const [rest = '', ...following] = decoder.decode(piece, { stream: true }).split('\n');
    line.push(rest);
    held += rest.length;
    for (const next of following) {
      const ended = endLine(event, line.join('').replace(/\r$/, ''));
      if (ended) {
        done.push({ name: event.name, data: event.data.join('\n') });
      }
      if (ended || event.isBlank) {
        event = emptyEvent();
        held = 0;
      }
      line = [next];
      held += next.length;
    }
    return done;
  };
  return { read, held: () => held };
}

interface Unfinished {
  name: string;
  readonly data: string[];
  isBlank: boolean;
}

const emptyEvent = (): Unfinished => ({ name: 'message', data: [], isBlank: true });

// Whether the line ends the event. @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
function endLine(event: Unfinished, line: string): boolean {
  if (line === '') {
    return !event.isBlank;
  }
  const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
  if (field === 'event') {
    event.name = value;
    event.isBlank = false;
  } else if (field === 'data') {
    event.data.push(value);
    event.isBlank = false;
  }
  return false;
}
