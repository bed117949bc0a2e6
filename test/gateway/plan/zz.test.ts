import { test } from 'vitest';
import { aliasHub } from './alias-world.ts';
test('x', async () => {
  const hub = aliasHub();
  for (const q of ['query Chosen ($chosen: Boolean!) { chosen: x { chosen: t @include(if: $chosen) ...chosen } } fragment chosen on X { s }','{ x { s t } }']) {
  const a = await hub.asks(q, {variables: {chosen: true}});
  console.log(JSON.stringify(a, null, 1)); }
});
