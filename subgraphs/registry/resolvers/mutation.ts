import type { MutationResolvers } from '#schema/generated/registry.ts';
import { callerError } from '#shared/errors.ts';
import { isService } from '#shared/caller.ts';

import { approve } from '../operations/approve.ts';
import { propose } from '../operations/propose.ts';
import { recordUsage } from '../operations/record-usage.ts';
import { storeCheck } from '../operations/store-check.ts';
import { actingWith, uuidOf } from './acting.ts';

/** The way of a schema until it may be published, and what gateways tell. */
export const Mutation: MutationResolvers = {
  checkSubgraph: (_root, { input: { name, schema, routingUrl, procedures } }, context) =>
    storeCheck(context.em, {
      by: actingWith(context.caller, 'registry:propose'),
      draft: { name, sdl: schema, routingUrl: routingUrl ?? null, procedures: procedures ?? null },
      now: context.now,
      mode: context.mode,
      turns: context.turns.checks,
    }),
  proposeSubgraph: (_root, { input: { check, note } }, { em, caller, now }) =>
    propose(em, {
      by: actingWith(caller, 'registry:propose'),
      check: uuidOf(check),
      note: note ?? '',
      now,
    }),
  approveProposal: (_root, { input: { proposal, approve: isApproved, reason } }, { em, caller, now }) =>
    approve(em, {
      by: actingWith(caller, 'registry:approve'),
      proposal: uuidOf(proposal),
      approve: isApproved,
      reason: reason ?? '',
      now,
    }),
  recordUsage: (_root, { report }, { em, caller, now }) => {
    if (!isService(caller, 'gateway')) {
      throw callerError('FORBIDDEN', {
        vi: 'Mục này chỉ dành cho cổng liên thông.',
        en: 'This field is for the gateway alone.',
      });
    }
    return recordUsage(em, report, now);
  },
};
