import { defineEntity, p } from '@mikro-orm/core';

import type { Bilingual } from '../rules/finding.ts';

/** The table of categories. */
export const CategorySchema = defineEntity({
  name: 'Category',
  tableName: 'category',
  properties: {
    code: p.text().primary(),
    name: p.json<Bilingual>(),
  },
});

/** A field of administration (lĩnh vực). Source: TT 03/2025/TT-VPCP. */
export class Category extends CategorySchema.class {}
CategorySchema.setClass(Category);

/** A category as resolvers get it. */
export type CategoryRow = Readonly<Pick<Category, 'code' | 'name'>>;
