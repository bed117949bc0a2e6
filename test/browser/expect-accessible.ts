import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

// Given to the page by the browser, not by an element: the content policy stays as it is.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects that axe finds nothing on the page as it stands, by WCAG 2.2 AA and its own rules of good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that is still on its way has nothing to judge yet.
  await page.locator('h1').first().waitFor();
  await page.evaluate(AXE);
  const found = await page.evaluate(async (tags) => {
    const { axe: here } = globalThis as unknown as { readonly axe: typeof axe };
    const { violations } = await here.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any, all }) => {
        const why = [...any, ...all].map(({ message }) => message).join(' ');
        return `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${why}`;
      }),
    );
  }, RULES);

  expect(found).toEqual([]);
}
