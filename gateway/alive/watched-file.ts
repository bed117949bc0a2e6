import { watch, type FSWatcher } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** What is watched, and who is told. */
export interface WatchedFileOptions {
  readonly file: string;
  /** The text that is known already. Null: it could not be read. */
  readonly known: string | null;
  /** Told of each new content, one after the other. Null: the file cannot be read any more. */
  readonly changed: (text: string | null) => Promise<void>;
}

// Who writes a file in several steps is done after this.
const SETTLE_MS = 150;
// Where the system tells nothing of changes (network file systems, some containers).
const LOOK_EVERY_MS = 2_000;

/** A text file, watched by the system's events and by looking at it now and then. A content counts when two looks in a row saw it. */
export class WatchedFile {
  readonly #options: WatchedFileOptions;
  readonly #events: FSWatcher | null;
  readonly #every: NodeJS.Timeout;
  #told: string | null;
  #seen: string | null;
  #soon: NodeJS.Timeout | null = null;
  #work: Promise<void> = Promise.resolve();

  constructor(options: WatchedFileOptions) {
    this.#options = options;
    this.#told = options.known;
    this.#seen = options.known;
    this.#events = folderEvents(options.file, () => this.#lookSoon());
    this.#every = setInterval(() => void this.#inTurn(() => this.#look()), LOOK_EVERY_MS).unref();
  }

  /** Looks at once, and tells what is there also when it is what was told last. */
  reload(): Promise<void> {
    return this.#inTurn(async () => {
      this.#seen = await textOf(this.#options.file);
      await this.#tell();
    });
  }

  /** Ends the watching, when what is being told has been dealt with. */
  async stop(): Promise<void> {
    this.#events?.close();
    clearInterval(this.#every);
    clearTimeout(this.#soon ?? undefined);
    await this.#work;
  }

  async #look(): Promise<void> {
    const before = this.#seen;
    this.#seen = await textOf(this.#options.file);
    if (this.#seen === this.#told) {
      return;
    }
    await (this.#seen === before ? this.#tell() : this.#lookSoon());
  }

  async #tell(): Promise<void> {
    this.#told = this.#seen;
    await this.#options.changed(this.#seen);
  }

  #lookSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      void this.#inTurn(() => this.#look());
    }, SETTLE_MS);
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(step, step);
    return this.#work;
  }
}

function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

// The folder and not the file: a file is usually replaced by another of its name. `..data` is what a Kubernetes volume turns over.
function folderEvents(file: string, happened: () => void): FSWatcher | null {
  const names = new Set([basename(file), '..data']);
  try {
    return watch(dirname(file), { persistent: false }, (_event, name) => {
      if (name === null || names.has(name)) {
        happened();
      }
    }).on('error', () => undefined);
  } catch {
    // No more watches, or a file system without them: looking now and then is enough.
    return null;
  }
}
