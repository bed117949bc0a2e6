import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PEERS = join(import.meta.dirname, 'peers');

/** Installs the other gateways where they are missing, and says so. They are never installed with the product. */
export function installPeers(): void {
  // npm writes this file last.
  if (existsSync(join(PEERS, 'node_modules/.package-lock.json'))) {
    return;
  }
  process.stderr.write('Installing the gateways to compare with (npm ci in test/bench/peers) …\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: PEERS,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    throw new Error('The gateways to compare with could not be installed.');
  }
}
