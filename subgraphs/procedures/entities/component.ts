import { defineEntity, p } from '@mikro-orm/core';

import type { Paper, Requirement, Substitution } from '../rules/components.ts';
import type { Bilingual } from '../rules/finding.ts';

/** The table of components. */
export const ComponentSchema = defineEntity({
  name: 'Component',
  tableName: 'component',
  indexes: [{ properties: ['procedureId', 'position'] }],
  properties: {
    id: p.text().primary(),
    procedureId: p.text(),
    position: p.integer(),
    code: p.text(),
    name: p.json<Bilingual>(),
    originals: p.integer(),
    copies: p.integer(),
    requirement: p.json<Requirement>(),
    substitution: p.json<Substitution>().nullable(),
  },
});

/** A paper of one version of a procedure (thành phần hồ sơ). Source: NĐ 63/2010/NĐ-CP, article 8. */
export class Component extends ComponentSchema.class {}
ComponentSchema.setClass(Component);

/** A component as resolvers get it. */
export interface ComponentRow extends Paper {
  readonly id: string;
  readonly procedureId: string;
  readonly position: number;
}

/** How a paper is asked for, as resolvers get it. */
export type RequirementRow = Requirement;

/** What replaces a paper, as resolvers get it. */
export type SubstitutionRow = Substitution;
