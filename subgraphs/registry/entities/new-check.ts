import type { EntityManager } from '@mikro-orm/postgresql';

import type { CheckReport, Finding } from '#schema/subgraph-check/check-report.ts';

import type { Draft } from './check-input.ts';
import { SchemaCheck, type SchemaCheckRow } from './schema-check.ts';

const WORST_FIRST: readonly Finding['severity'][] = ['ERROR', 'WARNING', 'NOTE'];

/** Adds what a check found. `account`: keyed hash of the account that asked for it. */
export function addCheck(
  em: EntityManager,
  draft: Draft & { readonly account: string; readonly at: Date },
  report: CheckReport,
): SchemaCheckRow {
  const { name, agency, account, at, sdl, routingUrl } = draft;
  const { passed, findings, flows, diff, entities } = report;
  const row = {
    id: crypto.randomUUID(),
    name,
    agency,
    account,
    at,
    sdl,
    routingUrl,
    passed,
    flows,
    diff,
    entities,
    findings: findings.toSorted(
      (one, other) => WORST_FIRST.indexOf(one.severity) - WORST_FIRST.indexOf(other.severity),
    ),
  };
  em.create(SchemaCheck, row);
  return { __typename: 'SchemaCheck', ...row };
}
