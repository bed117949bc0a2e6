/** Says how far a command is, on one line of a terminal. Silent in a pipe. */
export interface Progress {
  readonly say: (words: string) => void;
  /** Removes the line. */
  readonly end: () => void;
}

const START_OF_EMPTY_LINE = '\r\u001B[2K';

/** Progress on stderr, so that what a command prints can be piped. */
export function createProgress(terminal: NodeJS.WriteStream = process.stderr): Progress {
  const write = terminal.isTTY ? (text: string) => terminal.write(text) : () => false;
  return {
    say: (words) => void write(START_OF_EMPTY_LINE + words),
    end: () => void write(START_OF_EMPTY_LINE),
  };
}
