import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// Fields of /proc/<pid>/stat after the name in brackets, of which the first is the state; see proc(5).
const USER_TIME = 11;
const SYSTEM_TIME = 12;
const ENDED_CHILDREN = [13, 14];

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** The CPU that a process has used until now, all its threads together, in milliseconds. */
export function cpuMsOf(pid: number): number {
  return sumOf(pid, [USER_TIME, SYSTEM_TIME]);
}

/** The same, with that of its children that have ended. */
export function cpuMsWithChildrenOf(pid: number): number {
  return sumOf(pid, [USER_TIME, SYSTEM_TIME, ...ENDED_CHILDREN]);
}

function sumOf(pid: number, wanted: readonly number[]): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = wanted.reduce((sum, field) => sum + Number(fields[field]), 0);
  return (ticks * 1_000) / ticksPerSecond;
}

/** What a process has in memory now, in MB. */
export function rssMbOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1_024;
}

/** Keeps this process, with all its threads, on one core. */
export function stayOnCore(core: number): void {
  execFileSync('taskset', ['-a', '-c', '-p', String(core), String(process.pid)]);
}
