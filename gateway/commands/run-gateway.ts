import { setTimeout as pause } from 'node:timers/promises';

import { stopOnSignal } from '#shared/termination.ts';

import type { RunningGateway } from '../alive/listeners.ts';
import { endSpareTrial, keepSpareTrial } from '../alive/try-in-child.ts';
import { gatewayArguments } from './gateway-arguments.ts';
import { endWith } from './outcome.ts';
import { settingsFor, startWith } from './start-gateway.ts';

// A load balancer that looks at readiness every half second has taken notice after this.
const NOTICE_MS = 1_000;
// Beyond the deadline of the longest request: to write its answer, and to close what is open.
const CLOSING_MS = 4_000;

/** Runs the gateway in a process of its own until a signal ends it. SIGHUP reads the supergraph again. */
export async function runGateway(words: readonly string[]): Promise<void> {
  try {
    const given = gatewayArguments(words);
    const settings = settingsFor(given);
    const gateway = await startWith(settings, given);
    keepSpareTrial();
    process.on('SIGHUP', () => void gateway.reload());
    stopOnSignal(() => leave(gateway), NOTICE_MS + settings.requestDeadlineMs + CLOSING_MS);
    process.stdout.write(`ready ${gateway.url}/graphql\n`);
  } catch (error) {
    endWith(error);
  }
}

async function leave(gateway: RunningGateway): Promise<void> {
  endSpareTrial();
  gateway.drain();
  await pause(NOTICE_MS);
  await gateway.stop();
}
