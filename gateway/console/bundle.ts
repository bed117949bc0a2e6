import { readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));

// Two builds at once write the same names with the same content, so nothing is emptied first and the stamp comes last.
const [sources] = process.argv.slice(2);
if (sources === undefined) {
  throw new Error('bundle.ts is run by build.ts, with the fingerprint of the sources as its argument.');
}
const kept = await bundle();
const assets = await readdir(`${folder}dist/assets`);
await Promise.all(
  assets
    .filter((name) => !kept.has(`assets/${name}`))
    .map((name) => rm(`${folder}dist/assets/${name}`, { force: true })),
);
await writeFile(`${folder}dist/sources.sha256`, sources);

async function bundle(): Promise<ReadonlySet<string>> {
  const result = await build({
    root: folder,
    base: '/playground/',
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      // An inlined font or picture would need `data:` in more places of the content policy.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: `${folder}playground.html` },
    },
  });
  if (!('output' in result)) {
    throw new Error('Vite gave no list of the files it wrote.');
  }
  return new Set(result.output.map((file) => file.fileName));
}
