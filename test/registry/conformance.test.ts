import { subgraph } from '../../subgraphs/registry/subgraph.ts';
import { conformance } from '../support/conformance.ts';

conformance({ subgraph, entities: [] });
