import { ask, type Answered } from '../ask.ts';
import { startContender, type Contender, type Running } from '../contenders.ts';
import type { SupergraphFiles } from '../world/supergraph.ts';

/** A gateway that is started again whenever an operation has ended its process. */
export class Lasting implements AsyncDisposable {
  readonly #start: () => Promise<Running>;
  #running: Running;

  private constructor(start: () => Promise<Running>, running: Running) {
    this.#start = start;
    this.#running = running;
  }

  /** Starts it as the n-th gateway of this bench. */
  static async start(contender: Contender, files: SupergraphFiles, n: number): Promise<Lasting> {
    const start = (): Promise<Running> => startContender(contender, files, n);
    return new Lasting(start, await start());
  }

  /** What it answers. Null: it ended its connection or itself over this request. */
  async answer(body: string): Promise<Answered | null> {
    try {
      return await ask(this.#running.url, body);
    } catch {
      await this[Symbol.asyncDispose]();
      this.#running = await this.#start();
      return null;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#running[Symbol.asyncDispose]();
  }
}
