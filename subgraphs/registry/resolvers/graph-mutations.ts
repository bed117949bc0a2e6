import type { MutationResolvers } from '#schema/generated/registry.ts';

import { allowRoutingHost } from '../operations/allow-routing-host.ts';
import { certify } from '../operations/certify.ts';
import { publish } from '../operations/publish.ts';
import { rollBack } from '../operations/roll-back.ts';
import { storeContract } from '../operations/store-contract.ts';
import { actingWith, uuidOf } from './acting.ts';
import { inTurn } from './in-turn.ts';

/** What changes the graph. */
export const graphMutations: MutationResolvers = {
  publishSubgraph: (_root, { input }, { em, caller, now, mode, keys, turns }) => {
    const by = actingWith(caller, 'registry:publish');
    const proposal = uuidOf(input.proposal);
    return inTurn(turns.releases, () => publish(em, { by, proposal, now, mode, keys }));
  },
  rollbackSubgraph: (_root, { input: { name, version } }, { em, caller, now, keys, turns }) => {
    const by = actingWith(caller, 'registry:publish', 'registry:propose');
    return inTurn(turns.releases, () => rollBack(em, { by, name, version: version ?? null, now, keys }));
  },
  storeContract: (
    _root,
    { input: { name, include, exclude, audience } },
    { em, caller, now, keys, turns },
  ) => {
    const by = actingWith(caller, 'registry:publish');
    const terms = { name, include, exclude, audience: [...new Set(audience)] };
    return inTurn(turns.releases, () => storeContract(em, { ...terms, by, now, keys }));
  },
  allowRoutingHost: (_root, { input: { agency, host } }, { em, caller, now }) =>
    allowRoutingHost(em, { by: actingWith(caller, 'registry:publish'), agency, host, now }),
  certifySubgraph: (_root, { input: { name, samples } }, context) => {
    const { em, caller, now, mode, keys, memberNetworks: networks, turns } = context;
    const by = actingWith(caller, 'registry:publish', 'registry:propose');
    const certifier = { keys, now: () => now, reach: { mode, networks } };
    return inTurn(turns.checks, () => certify(em, { by, name, samples: samples ?? [], certifier }));
  },
};
