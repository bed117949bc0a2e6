import {
  composeServices,
  type CompositionResult,
  type CompositionSuccess,
} from '@theguild/federation-composition';
import type { DocumentNode, GraphQLError } from 'graphql';

import type { Draft } from './reading/draft.ts';
import type { Places } from './reading/places.ts';

/** A subgraph as composition takes it. */
export interface Composable {
  readonly name: string;
  readonly url: string;
  readonly document: DocumentNode;
}

/** A graph of all subgraphs: the supergraph, and the part of it that callers see. */
export interface Composed {
  readonly sdl: () => string;
  readonly supergraph: DocumentNode;
  readonly publicPart: () => DocumentNode;
}

/** Why subgraphs do not compose. */
export interface Uncomposed {
  readonly faults: readonly Draft[];
  /** Whether all of them lie in the proposed SDL by itself, whatever stands beside it. */
  readonly areOwn: boolean;
}

/** Composes the proposed subgraph with the live ones. A fault is told where it stands in the proposed SDL, when it stands there. */
export function composeAll(
  subgraphs: readonly Composable[],
  proposed: string,
  places: Places,
): Composed | Uncomposed {
  const result = composed(subgraphs);
  if (result instanceof Error) {
    return { faults: [UNREADABLE], areOwn: false };
  }
  return result.errors
    ? {
        faults: result.errors.map((error) => faultOf(error, proposed, places)),
        // Each subgraph is read by itself before any are joined; only of what is found there the library says whose it is.
        areOwn: result.errors.every(({ extensions }) => extensions['subgraphName'] === proposed),
      }
    : graphOf(result);
}

/** Composes subgraphs that are known to compose, without walking every way through them. Null: they do not. */
export function composeFast(subgraphs: readonly Composable[]): Composed | null {
  const result = composed(subgraphs, ['SatisfiabilityRule']);
  return result instanceof Error || result.errors ? null : graphOf(result);
}

// The library makes each when it is asked for.
function graphOf(result: CompositionSuccess): Composed {
  return {
    sdl: () => result.supergraphSdl,
    supergraph: result.supergraphDocumentNode,
    publicPart: () => result.publicDocumentNode,
  };
}

// What composition does not foresee it throws.
function composed(
  subgraphs: readonly Composable[],
  disableValidationRules: string[] = [],
): CompositionResult | Error {
  try {
    return composeServices(
      subgraphs.map(({ name, url, document }) => ({ name, url, typeDefs: document })),
      { disableValidationRules },
    );
  } catch (error) {
    return error instanceof Error ? error : new Error('composition failed');
  }
}

function faultOf(error: GraphQLError, proposed: string, places: Places): Draft {
  const message = error.message.replace(`[${proposed}] `, '');
  const coordinate = coordinateIn(message, places);
  // Only the proposed SDL was parsed with locations.
  const place = error.locations?.[0];
  const told = { rule: 'composition', severity: 'ERROR', coordinate, ...(place && { place }) } as const;
  return error.extensions['code'] === 'UNKNOWN_FEDERATION_LINK_VERSION'
    ? { ...told, ...FEDERATION_VERSION }
    : {
        ...told,
        vi: `Không ghép được với đồ thị đang chạy: ${message}`,
        en: `It does not compose with the live graph: ${message}`,
      };
}

// The library quotes what it speaks of: "Area.name", "Citizen", "Query.area(code:)".
function coordinateIn(message: string, places: Places): string | null {
  const quoted = [...message.matchAll(/"(@?\w+(?:\.\w+)?(?:\(\w+:\))?)"/g)].map(([, found = '']) => found);
  const named = [...message.matchAll(/@?\b[A-Za-z]\w*(?:\.\w+(?:\(\w+:\))?)?/g)].map(([found]) => found);
  return [...quoted, ...named].find((one) => places.has(one)) ?? null;
}

const FEDERATION_VERSION = {
  vi: 'Trục nhận Federation tới v2.9: hãy viết @link(url: "https://specs.apollo.dev/federation/v2.9", import: [...]).',
  en: 'The hub takes Federation up to v2.9: write @link(url: "https://specs.apollo.dev/federation/v2.9", import: [...]).',
  instead: '@link(url: "https://specs.apollo.dev/federation/v2.9")',
};

const UNREADABLE: Draft = {
  rule: 'composition',
  severity: 'ERROR',
  coordinate: null,
  vi: 'Bộ ghép không đọc được lược đồ này: hãy kiểm tra các @link và các chỉ thị liên kết.',
  en: 'Composition cannot read this schema: check its @link and its federation directives.',
};
