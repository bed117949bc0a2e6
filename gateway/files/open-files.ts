import type { Caller } from '#shared/caller.ts';
import { signGrant } from '#shared/grant.ts';
import type { GatewayKeys } from '#shared/keys.ts';

import type { LiveSupergraph } from '../alive/live-supergraph.ts';
import { narrowed } from '../reach/narrowed-caller.ts';
import { createByteClient, type ByteClient } from './byte-client.ts';
import type { FilesOptions } from './files-route.ts';

/** The subgraph that keeps papers. */
const KEEPER = 'dossiers';

/** What the way to papers takes. */
export interface OpenFilesOptions {
  readonly live: Pick<LiveSupergraph, 'present'>;
  readonly keys: GatewayKeys;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

// Ten megabytes and the line before them.
const MOST_ANSWER_BYTES = 10 * 1024 * 1024 + 1_024;

/** Opens the way to the papers that dossiers keeps. */
export function openFiles({
  live,
  keys,
  subgraphUrls,
  now,
}: OpenFilesOptions): Pick<FilesOptions, 'client' | 'grantFor'> {
  const url = subgraphUrls[KEEPER];
  const macKey = keys.macTo.get(KEEPER);
  if (url === undefined || macKey === undefined) {
    throw new Error(`The subgraph "${KEEPER}" is not known here.`);
  }
  const client: ByteClient = createByteClient({ url, macKey, now, mostBytes: MOST_ANSWER_BYTES });
  const grantFor = (caller: Caller): Promise<string> => {
    const { toldWhoAsks } = live.present().generation.supergraph;
    const terms = { issuer: keys.holder, audience: KEEPER, now: now() };
    return signGrant(narrowed(caller, toldWhoAsks.get(KEEPER)), terms, keys.privateKey);
  };
  return { client, grantFor };
}
