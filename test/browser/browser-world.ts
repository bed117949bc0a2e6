import { mkdir } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

import { CHROMIUM } from './chromium.ts';
import type { RealHub } from './real-hub.ts';

// Two busy cores paint a page of the playground in half a minute.
const PATIENCE_MS = 90_000;
const SCREENSHOTS = 'node_modules/.vitest-results/screenshots';

/** How somebody comes to the pages. What is left out: nobody, in Vietnamese, on a desk's screen, in light colours. */
export interface Visitor {
  readonly persona?: string;
  readonly language?: 'vi' | 'en';
  /** In pixels; 390 is a phone. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** A hub with its sample data and a browser before it. */
export interface BrowserWorld {
  /** Where the hub answers, without a path. */
  readonly url: () => string;
  /** A new tab on this path, in a browser that remembers nothing, once the page has its heading. It is closed after the test. */
  readonly open: (path: string, visitor?: Visitor) => Promise<Page>;
  /** What went wrong in a tab since the test began: errors of its console, and requests to another host. */
  readonly complaints: () => readonly string[];
  /** Keeps a picture of the whole page as output of the tests. */
  readonly keep: (page: Page, name: string) => Promise<void>;
}

/**
 * Gives the tests of a file a browser, and the hub of the run, or the one that `startHub` starts and that ends with them.
 * Called at the top of a file:
 *
 *     const world = useBrowser();
 *
 *     test('a mother sees her own data', async () => {
 *       const page = await world.open('/me', { persona: 'parent', language: 'en', width: 390 });
 *
 *       await expectAccessible(page);
 *       expect(world.complaints()).toEqual([]);
 *       await world.keep(page, 'my-data-phone');
 *     });
 */
export function useBrowser(startHub: () => Promise<RealHub> = hubOfTheRun): BrowserWorld {
  let hub: RealHub;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let said: string[] = [];
  beforeAll(async () => {
    // Without a browser no hub is left running.
    browser = await chromium.launch(CHROMIUM);
    hub = await startHub();
    await mkdir(SCREENSHOTS, { recursive: true });
  });
  afterAll(async () => {
    await browser.close();
    await hub.stop();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    said = [];
  });
  return {
    url: () => hub.url,
    open: async (path, visitor = {}) => {
      const context = await contextFor(browser, visitor);
      context.setDefaultTimeout(PATIENCE_MS);
      contexts.push(context);
      const page = await context.newPage();
      listen(page, hub.url, said);
      await page.goto(hub.url + path);
      await page.locator('h1, .graphiql-query-editor .view-line').first().waitFor();
      return page;
    },
    complaints: () => said,
    keep: async (page, name) => {
      await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: true });
    },
  };
}

function hubOfTheRun(): Promise<RealHub> {
  return Promise.resolve({ url: inject('hubUrl'), stop: () => Promise.resolve() });
}

async function contextFor(browser: Browser, visitor: Visitor): Promise<BrowserContext> {
  const { persona = '', language = 'vi', width = 1280, scheme = 'light' } = visitor;
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width, height: 900 },
  });
  await context.addInitScript(
    ([who, speaks]) => {
      // Only what the page has not changed itself since it was opened.
      if (sessionStorage.getItem('lien-thong.persona') === null) {
        sessionStorage.setItem('lien-thong.persona', who);
        localStorage.setItem('lien-thong.language', speaks);
      }
    },
    [persona, language] as const,
  );
  return context;
}

function listen(page: Page, url: string, said: string[]): void {
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !/^(?:data|blob):/.test(request.url())) {
      said.push(`asked ${request.url()}`);
    }
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      said.push(message.text());
    }
  });
}
