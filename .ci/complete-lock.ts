// Completes package-lock.json after `npm install`: node .ci/complete-lock.ts
//
// `npm install` leaves out optional packages of other platforms that the registry at hand does not have, and `npm ci` (npm 11)
// then refuses the lock ("Missing: … from lock file"). An entry with its version and platform is all that it wants.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, Entry>>;

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'sunos',
  'aix',
  'netbsd',
  'openbsd',
];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];
const FILE = join(import.meta.dirname, '../package-lock.json');

// A lock file that npm wrote; its shape is npm's affair.
const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Packages };
const known = Object.entries(lock.packages);
const missing = known.flatMap(([place, entry]) => missingOf(lock.packages, place, entry));
lock.packages = Object.fromEntries(
  [...known, ...missing].toSorted(([one], [other]) => one.localeCompare(other, 'en')),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${missing.length} added\n`);

function missingOf(
  packages: Packages,
  place: string,
  { optionalDependencies = {}, dev }: Entry,
): [string, Entry][] {
  return Object.entries(optionalDependencies)
    .filter(([name]) => !isThere(packages, place, name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...platformOf(name), ...(dev === true && { dev }), optional: true },
    ]);
}

function isThere(packages: Packages, place: string, name: string): boolean {
  return `${place}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
}

function platformOf(name: string): Readonly<Record<string, readonly string[]>> {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  const namesLibc = words.some((word) => word.startsWith('musl') || word.startsWith('gnu'));
  return {
    ...(cpu !== undefined && { cpu: [cpu] }),
    ...(os === 'linux' && namesLibc && { libc: [libc] }),
    ...(os !== undefined && { os: [os] }),
  };
}
