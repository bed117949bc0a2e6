import { defineEntity, p } from '@mikro-orm/core';

/** The table of reports that were counted. */
export const UsageReportSchema = defineEntity({
  name: 'UsageReport',
  tableName: 'usage_report',
  indexes: [{ properties: ['countedAt'] }],
  properties: {
    id: p.uuid().primary(),
    countedAt: p.datetime(3),
  },
});

/** That a gateway's report was counted: sent again, it is not counted again. Kept for two days. */
class UsageReport extends UsageReportSchema.class {}
UsageReportSchema.setClass(UsageReport);
