import { readLimits, type LimitSettings } from './limit-settings.ts';
import type { Reading } from './setting-reading.ts';
import { integer, labels, path } from './setting-values.ts';

/** What the gateway alone is told from outside. */
export interface GatewaySettings {
  /** How much one request of a client may be. */
  readonly limits: LimitSettings;
  /** A client's request ends after this many milliseconds, with what is there by then. */
  readonly requestDeadlineMs: number;
  /** Planning an operation that was never seen is given up after this many milliseconds. */
  readonly planDeadlineMs: number;
  /** One request to a subgraph ends after this many milliseconds, or sooner with the client's own request. */
  readonly subgraphDeadlineMs: number;
  /** How many bytes of one answer are read from a subgraph. */
  readonly subgraphBytes: number;
  /** How many requests may be open to one subgraph at the same time. */
  readonly subgraphConnections: number;
  /** The labels of progressive `@override(label:)` that are on. */
  readonly overrideLabels: readonly string[];
  /** Absolute path of the manifest of the only operations that may run. Null: any operation may. */
  readonly trustedDocuments: string | null;
}

const DEADLINE = integer(50, 120_000);

/** Reads what the gateway alone is told. */
export function readGatewaySettings(reading: Reading): GatewaySettings {
  return {
    limits: readLimits(reading),
    // A portal gives up on a page after about ten seconds.
    requestDeadlineMs: reading.take('HUB_REQUEST_DEADLINE_MS', DEADLINE, 10_000),
    // A usual plan takes 0.3 ms; one that takes longer than a page may wait is an attack.
    planDeadlineMs: reading.take('HUB_PLAN_DEADLINE_MS', DEADLINE, 1_000),
    // Below the client's, so that the others' answers still leave in time.
    subgraphDeadlineMs: reading.take('HUB_SUBGRAPH_DEADLINE_MS', DEADLINE, 8_000),
    // A page of 100 dossiers with every field is under 1 MB; whoever sends more is broken or hostile.
    subgraphBytes: reading.take('HUB_SUBGRAPH_BYTES', integer(1_024, 268_435_456), 8_388_608),
    subgraphConnections: reading.take('HUB_SUBGRAPH_CONNECTIONS', integer(1, 1_000), 32),
    overrideLabels: reading.take('HUB_OVERRIDE_LABELS', labels, []),
    trustedDocuments: reading.take('HUB_TRUSTED_DOCUMENTS', path, null),
  };
}
