import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { hubEnvironment } from '../../support/env.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'subgraphs/members/driver-licences');

/** The member without the kit, running. */
export interface Member {
  readonly url: string;
  /** Its schema, with a field of its own in every version. */
  readonly sdlOf: (version: number) => string;
  readonly stop: () => Promise<void>;
}

/** Starts the member `driver-licences` with its share of the keys of a hub. */
export async function startMember(dataDir: string, port: number): Promise<Member> {
  const share = join(dataDir, 'driver-licences.share.json');
  const { stdout } = spawnSync(
    process.execPath,
    ['gateway/commands/hub.ts', 'keys', 'share', 'driver-licences'],
    { cwd: ROOT, env: hubEnvironment({ HUB_DATA_DIR: dataDir }), encoding: 'utf8' },
  );
  writeFileSync(share, stdout, { mode: 0o600 });
  const child = spawn(
    process.execPath,
    [join(FOLDER, 'server.js'), '--share', share, '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  const sdl = readFileSync(join(FOLDER, 'driver-licences.graphql'), 'utf8');
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    sdlOf: (version) => `${sdl}\n${ownField(version)}`,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

// The member answers none of them: that a version is served shows in what may be asked.
function ownField(version: number): string {
  return `extend type Query {
  """
  Only version ${version} has this field.
  vi: Chỉ phiên bản ${version} có trường này.
  """
  version${version}OfDriverLicences: String
}`;
}
