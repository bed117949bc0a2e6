import { readdirSync, readFileSync } from 'node:fs';

import { cpuMsWithChildrenOf } from '../load/process-usage.ts';

/** The processes of a hub: the gateway, the one of all subgraphs, and those of PostgreSQL. */
export type HubPart = 'gateway' | 'subgraphs' | 'postgres';

/** The CPU that each part of a hub has used until now, in milliseconds. */
export type HubCpu = Readonly<Record<HubPart, number>>;

/** Tells the CPU of the hub whose gateway is this process. Linux only. */
export function hubCpu(gateway: number): HubCpu {
  try {
    return cpuNow(gateway);
  } catch {
    // One of its processes ended while it was looked at; its parent counts it from then on.
    return cpuNow(gateway);
  }
}

function cpuNow(gateway: number): HubCpu {
  const parents = parentsOfAll();
  const below = (pid: number): readonly number[] => {
    const children = parents.flatMap(([child, parent]) => (parent === pid ? [child] : []));
    return [...children, ...children.flatMap(below)];
  };
  const all = below(gateway);
  const subgraphs = all.find((pid) => commandOf(pid).includes('commands/host.ts'));
  const sum = (pids: readonly number[]): number =>
    pids.reduce((total, pid) => total + cpuMsWithChildrenOf(pid), 0);
  return {
    gateway: cpuMsWithChildrenOf(gateway),
    subgraphs: subgraphs === undefined ? Number.NaN : cpuMsWithChildrenOf(subgraphs),
    postgres: sum(all.filter((pid) => pid !== subgraphs)),
  };
}

function parentsOfAll(): readonly (readonly [number, number])[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const parent = /^PPid:\s+(\d+)/m.exec(textOf(`/proc/${name}/status`))?.[1];
      return parent === undefined ? [] : [[Number(name), Number(parent)] as const];
    });
}

function commandOf(pid: number): string {
  return textOf(`/proc/${pid}/cmdline`);
}

/** A process may end while it is looked at. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
