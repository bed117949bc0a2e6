import { test } from 'vitest';
import { startHubWorld } from '../support/hub-world.ts';
test('x', async () => {
  const t0 = performance.now();
  const world = await startHubWorld({ extra: { citizens: 300, dossiers: 500 } });
  console.log('start', performance.now() - t0);
  const a = await world.asks('officer-duong-noi', `{ dossiers(filter: {status: [IN_PROGRESS]}, first: 50) { edges { node { code status owner { ... on Citizen { fullName } ... on Organization { name } } applicant {... on Citizen {fullName}} procedure { name } processingUnit { code name area { parent { name } } } dueAt } } } }`);
  console.log(JSON.stringify({...a, text: ''}, null, 1).slice(0, 6000));
  const c = a.data.dossiers.edges.map((e) => e.node.code);
  console.log(c);
  const b = await world.asks('officer-duong-noi', `{ dossier(code: "${c.at(-1)}") { code owner { ... on Citizen { fullName residence { area { name parent { name } } } } } procedure { name } processingUnit { code name area { parent { name } } } dueAt } }`, {purpose: 'PROCESS_DOSSIER', caseCode: c.at(-1)});
  console.log(JSON.stringify(b.data), JSON.stringify(b.errors), b.asked.length);
  await world.stop();
  console.log('stopped', performance.now() - t0);
});
