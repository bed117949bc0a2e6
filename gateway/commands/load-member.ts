import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SubgraphDefinition } from '#shared/define.ts';

/** Where members of ministries lie that are part of this repository. */
export const MEMBERS = resolve(import.meta.dirname, '../../subgraphs/members');

/** The members that are built with the kit, by name; those in other languages are started in their own way. */
export function kitMembers(): readonly string[] {
  return readdirSync(MEMBERS)
    .filter((name) => existsSync(join(MEMBERS, name, 'subgraph.ts')))
    .toSorted();
}

/** The folder of a member: of one in the usual place by its name, of another by its path. Null: there is none that is built with the kit. */
export function memberFolder(word: string): string | null {
  const folder = word.includes('/') ? resolve(word) : join(MEMBERS, word);
  return word !== '' && existsSync(join(folder, 'subgraph.ts')) ? folder : null;
}

/** Loads a member through its only door. */
export async function loadMember(folder: string): Promise<SubgraphDefinition> {
  const loaded: { readonly subgraph: SubgraphDefinition } = await import(
    pathToFileURL(join(folder, 'subgraph.ts')).href
  );
  return loaded.subgraph;
}
