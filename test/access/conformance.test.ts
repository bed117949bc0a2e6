import { subgraph } from '../../subgraphs/access/subgraph.ts';
import { conformance } from '../support/conformance.ts';

// Citizen is here by reference alone: whether there is such a person is for citizens to say.
conformance({ subgraph, entities: [] });
