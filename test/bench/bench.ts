import { benchSeed } from './seed.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = { seed: benchSeed };

const [name = '', ...rest] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench || rest.length > 0) {
  process.stderr.write(`npm run bench -- <${Object.keys(BENCHES).join(' | ')}>\n`);
  process.exit(2);
}
await bench();
