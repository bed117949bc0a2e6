// Adds to package-lock.json the optional platform packages that the registry at hand could not resolve. npm 11.19's `npm ci`
// refuses a lock without them ("Missing: x@ from lock file"), and `npm install` leaves them out when the registry lacks them.
import { readFileSync, writeFileSync } from 'node:fs';
const file = process.argv[2];
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
const platform = (name) => {
  const words = name.split(/[/-]/);
  const os = [
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
  ].find((x) => words.includes(x));
  const cpu = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'].find((x) =>
    words.includes(x),
  );
  const libc = words.some((w) => w.startsWith('musl'))
    ? 'musl'
    : words.some((w) => w.startsWith('gnu'))
      ? 'glibc'
      : null;
  return os && cpu ? { os: [os], cpu: [cpu], ...(os === 'linux' && libc ? { libc: [libc] } : {}) } : null;
};
const resolves = (from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (packages[place]) return true;
    if (at === '') return false;
    if (!at.includes('/node_modules/')) at = '';
    if (at === '') return Boolean(packages[`node_modules/${name}`]);
  }
};
let added = 0;
for (const [place, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (resolves(place, name)) continue;
    const on = platform(name);
    if (!on || !/^\d+\.\d+\.\d+[\w.-]*$/.test(range)) {
      console.error('cannot complete', place, name, range);
      continue;
    }
    packages[`node_modules/${name}`] = {
      version: range,
      cpu: on.cpu,
      ...(entry.dev ? { dev: true } : {}),
      ...(on.libc ? { libc: on.libc } : {}),
      optional: true,
      os: on.os,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`added ${added}`);
