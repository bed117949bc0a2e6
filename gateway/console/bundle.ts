import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

import { withOurWords } from './playground/graphiql-words.ts';

// The best one takes half a minute for Monaco, and is a tenth smaller.
const BROTLI_QUALITY = 6;
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
    .filter((name) => !kept.has(`assets/${name.replace(/\.(?:br|gz)$/, '')}`))
    .map((name) => rm(`${folder}dist/assets/${name}`, { force: true })),
);
await Promise.all([...kept].map((name) => compress(`${folder}dist/${name}`)));
await writeFile(`${folder}dist/sources.sha256`, sources);

// Beside each text, so that whoever serves it has nothing to compute.
async function compress(path: string): Promise<void> {
  if (/^(?!.*\.html$).*\.(?:js|css|svg|ttf)$/.test(path)) {
    const text = await readFile(path);
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
      promisify(gzip)(text),
    ]);
    await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  }
}

async function bundle(): Promise<ReadonlySet<string>> {
  const result = await build({
    root: folder,
    base: '/console/',
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react(), graphiqlInVietnamese()],
    worker: { format: 'es' },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      // An inlined font or picture would need `data:` in more places of the content policy.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: [`${folder}index.html`, `${folder}playground.html`] },
    },
  });
  if (!('output' in result)) {
    throw new Error('Vite gave no list of the files it wrote.');
  }
  return new Set(result.output.map((file) => file.fileName));
}

function graphiqlInVietnamese(): Plugin {
  return { name: 'graphiql-in-vietnamese', transform: (code, path) => withOurWords(path, code) };
}
