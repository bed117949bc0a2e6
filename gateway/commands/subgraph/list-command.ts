import * as v from 'valibot';
import type { Outcome } from '../outcome.ts';
import { CERTIFICATE_FIELDS, certificateShape, certificateSummary } from './certificate.ts';
import type { HubClient } from './hub-client.ts';
import { shown } from '#schema/subgraph-check/shown.ts';
import type { SubgraphGroup } from './subgraph-group.ts';
import { tableLines } from './table.ts';

const LIST = `query Subgraphs {
  subgraphs {
    name isOwn state version publishedAt entities
    agency { code }
    health { state asOf }
    certificate { ${CERTIFICATE_FIELDS} }
  }
}`;
const subgraphShape = v.object({
  name: v.string(),
  isOwn: v.boolean(),
  state: v.picklist(['LIVE', 'ROLLED_BACK', 'LEFT_OUT', 'PROPOSED']),
  version: v.nullable(v.number()),
  publishedAt: v.nullable(v.string()),
  entities: v.array(v.string()),
  agency: v.nullable(v.object({ code: v.string() })),
  health: v.object({ state: v.picklist(['ANSWERING', 'FAILING', 'UNKNOWN']), asOf: v.nullable(v.string()) }),
  certificate: v.nullable(certificateShape),
});
const shape = v.object({ subgraphs: v.array(subgraphShape) });

const STATES = {
  LIVE: 'đang chạy / live',
  ROLLED_BACK: 'đã rút / rolled back',
  LEFT_OUT: 'để ngoài / left out',
  PROPOSED: 'đề nghị / proposed',
} as const;
const HEALTH = {
  ANSWERING: 'trả lời / answering',
  FAILING: 'lỗi / failing',
  UNKNOWN: '–',
} as const;

/** `hub subgraph list`: the readiness board, for anybody. */
export function addList({ group, answering, hub }: SubgraphGroup): void {
  group
    .command('list')
    .description('Bảng sẵn sàng: mọi phân hệ của đồ thị. The readiness board: every subgraph of the graph.')
    .action(() => answering(hub().then(list)));
}

async function list(hub: HubClient): Promise<Outcome> {
  const { subgraphs } = await hub.ask({ query: LIST, shape });
  const head = [
    'phân hệ / subgraph',
    'cơ quan / agency',
    'tình trạng / state',
    'v',
    'sức khỏe / health',
    'chứng nhận / certificate',
  ];
  const rows = subgraphs.map((one) => [
    one.name,
    one.agency?.code ?? '–',
    STATES[one.state],
    String(one.version ?? '–'),
    HEALTH[one.health.state],
    one.isOwn ? 'của trục / own' : certificateSummary(one.certificate),
  ]);
  return { done: true, lines: tableLines(head, rows).map(shown), report: { subgraphs } };
}
