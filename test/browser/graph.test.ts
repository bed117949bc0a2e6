import { expect, test } from 'vitest';

import { useBrowser } from './browser-world.ts';
import { expectAccessible } from './expect-accessible.ts';

const world = useBrowser();

test('anybody sees who owns what, and goes from the picture to an entity’s fields', async () => {
  const page = await world.open('/graph');

  await page.locator('svg').getByRole('link', { name: 'Citizen', exact: true }).click();
  await page.getByRole('heading', { name: 'Thực thể Citizen' }).waitFor();
  await page.getByRole('table', { name: 'Các trường của Citizen' }).waitFor();

  expect(new URL(page.url()).pathname).toBe('/graph/entities/Citizen');
  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'graph-entity');
});

test('the picture is walked by keyboard alone', async () => {
  const page = await world.open('/graph');
  const dossiers = page.locator('svg').getByRole('link', { name: /^dossiers/ });

  await dossiers.focus();
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'Phân hệ dossiers' }).waitFor();
  expect(await dossiers.getAttribute('aria-current')).toBe('true');
});

test('an account of the registry sees fields, rates and consumers, in English and in the dark', async () => {
  const page = await world.open('/graph/subgraphs/citizens', {
    persona: 'registry-admin',
    language: 'en',
    scheme: 'dark',
  });

  await page.getByRole('columnheader', { name: 'Requests today' }).waitFor();
  await page.getByText('Citizen ·').first().click();
  await page.getByRole('table', { name: 'Fields of Citizen' }).waitFor();

  await expectAccessible(page);
  expect(world.complaints()).toEqual([]);
  await world.keep(page, 'graph-subgraph-dark');
});

test('on a phone the picture stands upright and nothing stands beyond the edge', async () => {
  const page = await world.open('/graph', { width: 390 });

  await page.locator('svg').getByRole('link', { name: 'Citizen', exact: true }).waitFor();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  await world.keep(page, 'graph-phone');
});
