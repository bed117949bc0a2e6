import { benchAccess } from './access.ts';
import { benchAccessLog } from './access-log.ts';
import { benchCheck } from './check.ts';
import { benchCold } from './cold.ts';
import { benchDossiers } from './dossiers.ts';
import { benchEntities } from './entities.ts';
import { benchGateway } from './gateway.ts';
import { benchHiveDifferential } from './hive-differential.ts';
import { benchLookUpTiming } from './look-up-timing.ts';
import { benchMemory } from './memory.ts';
import { benchPages } from './pages.ts';
import { benchPublishes } from './publishes.ts';
import { benchSeed } from './seed.ts';
import { benchSubmissions } from './submissions.ts';

const BENCHES: Readonly<Record<string, (given: readonly string[]) => Promise<void>>> = {
  seed: benchSeed,
  entities: benchEntities,
  gateway: benchGateway,
  access: benchAccess,
  check: benchCheck,
  cold: benchCold,
  memory: benchMemory,
  'access-log': benchAccessLog,
  dossiers: benchDossiers,
  pages: benchPages,
  publishes: benchPublishes,
  submissions: benchSubmissions,
  'look-up-timing': benchLookUpTiming,
  'hive-differential': benchHiveDifferential,
};

// Whatever ends the bench also ends the servers that it started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}

const [name = '', ...rest] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  process.stderr.write(`npm run bench -- <${Object.keys(BENCHES).join(' | ')}>\n`);
  process.exit(2);
}
await bench(rest);
