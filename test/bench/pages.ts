import { parseArgs } from 'node:util';

import { chromium, type Browser, type Page } from 'playwright-core';

import { CHROMIUM } from '../browser/chromium.ts';
import { startRealHub } from '../browser/real-hub.ts';
import { median } from './load/numbers.ts';

const PAGES = ['/', '/track', '/graph', '/board'] as const;
// Issue 7: the largest part of the first page, and all that the nation's board asks, in milliseconds.
const WANTED = { painted: 1_500, answered: 1_000 };

/**
 * What a person waits for in a browser that has seen nothing yet, in turn over the pages: until the largest part is painted, and until
 * all that the page asks of the graph is answered, from its first question on.
 */
export async function benchPages(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...given], options: { rounds: { type: 'string', default: '7' } } });
  const hub = await startRealHub();
  const browser = await chromium.launch(CHROMIUM);
  try {
    const times = new Map(PAGES.map((page) => [page, [] as Waited[]]));
    for (let turn = 0; turn < Number(values.rounds) * PAGES.length; turn += 1) {
      const page = PAGES[turn % PAGES.length] ?? '/';
      times.get(page)?.push(await waitedFor(browser, hub.url + page));
    }
    process.stdout.write([...times].map(([page, waited]) => lineOf(page, waited)).join(''));
    process.stdout.write(`wanted: painted in ${WANTED.painted} ms, answered in ${WANTED.answered} ms\n`);
  } finally {
    await browser.close();
    await hub.stop();
  }
}

/** In milliseconds. */
interface Waited {
  readonly painted: number;
  readonly answered: number;
}

async function waitedFor(browser: Browser, url: string): Promise<Waited> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const waited = { painted: await largestPaint(page), answered: await answered(page) };
  await context.close();
  return waited;
}

function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Infinity)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
}

function answered(page: Page): Promise<number> {
  return page.evaluate(() => {
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'));
    const ends = asked.map(({ startTime, duration }) => startTime + duration);
    return asked.length === 0 ? 0 : Math.max(...ends) - Math.min(...asked.map(({ startTime }) => startTime));
  });
}

function lineOf(page: string, waited: readonly Waited[]): string {
  const [painted, all] = [waited.map((one) => one.painted), waited.map((one) => one.answered)].map(median);
  return `${page.padEnd(8)} painted ${(painted ?? 0).toFixed(0).padStart(6)} ms   answered ${(all ?? 0).toFixed(0).padStart(6)} ms\n`;
}
