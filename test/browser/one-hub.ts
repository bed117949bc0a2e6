import type { TestProject } from 'vitest/node';

import { runningHubUrl } from '../support/env.ts';
import { startRealHub } from './real-hub.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the hub answers that all stories visit, without a path. */
    hubUrl: string;
  }
}

/** One hub for all stories but those that need another: starting one takes as long as a story. HUB_TEST_BROWSER_URL names one that runs. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = runningHubUrl();
  const hub = running === null ? await startRealHub() : { url: running, stop: () => Promise.resolve() };
  project.provide('hubUrl', hub.url);
  return hub.stop;
}
