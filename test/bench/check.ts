import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

import { readSubgraphSdl } from '#schema/sdl.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';

import { checkSubgraph, type CheckInput } from '../../subgraphs/registry/checks/check-subgraph.ts';
import { madeUpSubgraph } from './check-graph.ts';

const MINISTRIES = 10;
const TYPES_EACH = 470;
const PROPOSED_TYPES = 500;
const SECONDS = 1_000;
const MEGABYTE = 1_000_000;

/**
 * `npm run bench -- check [rounds]`: a subgraph of 500 types, in a new version, against a graph of our own and ten made-up ministries (5,000 types), with all
 * checks. Seconds by the clock, CPU of both processes by their own accounting.
 */
export async function benchCheck([rounds = '3']: readonly string[]): Promise<void> {
  const input = inputOf();
  const bytes = input.live.reduce((sum, { sdl }) => sum + sdl.length, 0);
  process.stdout.write(`live: ${input.live.length} subgraphs, ${(bytes / MEGABYTE).toFixed(1)} MB of SDL\n`);
  for (let round = 1; round <= Number(rounds); round += 1) {
    const cpuBefore = childSeconds();
    const began = performance.now();
    const report = await checkSubgraph(input);
    const seconds = (performance.now() - began) / SECONDS;
    process.stdout.write(
      `round ${round}: ${seconds.toFixed(2)} s, ${(childSeconds() - cpuBefore).toFixed(2)} s CPU, passed ${report.passed}, ${report.findings.length} findings, supergraph ${((report.supergraph?.length ?? 0) / MEGABYTE).toFixed(1)} MB\n`,
    );
  }
}

function inputOf(): CheckInput {
  const own = SUBGRAPHS.map((name) => ({
    name,
    agency: 'G22',
    sdl: readSubgraphSdl(name),
    url: `http://127.0.0.1/${name}`,
  }));
  const ministries = Array.from({ length: MINISTRIES }, (_, index) =>
    madeUpSubgraph(
      `ministry-${String.fromCharCode('a'.charCodeAt(0) + index)}`,
      `G${30 + index}`,
      TYPES_EACH,
    ),
  );
  const proposed = madeUpSubgraph('proposed', 'G18', PROPOSED_TYPES);
  return {
    name: proposed.name,
    agency: proposed.agency,
    sdl: proposed.sdl,
    routingUrl: proposed.url,
    mode: 'demo',
    live: [...own, ...ministries],
    // The version before had a field more.
    before: proposed.sdl.replace(
      'remark: String',
      'remark: String\n  """\n  Gone.\n  vi: Đã bỏ.\n  """\n  comment: String',
    ),
    hosts: ['proposed.example'],
    operations: [],
    procedures: null,
    whole: false,
  };
}

// User and system time of the children that have ended.
function childSeconds(): number {
  const [childUser = '0', childSystem = '0'] = readFileSync('/proc/self/stat', 'utf8')
    .replace(/\(.*\)/, '()')
    .split(' ')
    .slice(CHILD_TIMES);
  return (Number(childUser) + Number(childSystem)) / TICKS;
}

// What sysconf(_SC_CLK_TCK) says on every Linux.
const TICKS = 100;
// cutime and cstime are fields 16 and 17 of proc(5).
const CHILD_TIMES = 15;
