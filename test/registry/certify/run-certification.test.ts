import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';

import type { Certification } from '../../../subgraphs/registry/certify/certification.ts';
import { runCertification } from '../../../subgraphs/registry/certify/run-certification.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import {
  answer,
  honest,
  startTriedSubgraph,
  TRIED_NAME,
  TRIED_SAMPLES,
  TRIED_SDL,
  type TriedSubgraph,
} from './tried-subgraph.ts';

const keys = freshKeys();
const registry = keysOf(keys, 'registry');
const REFUSALS = [
  'no-grant',
  'expired-grant',
  'other-audience',
  'other-issuer',
  'forged-grant',
  'foreign-actor',
  'tampered-body',
  'tampered-via',
  'replay',
  'other-mac',
];

describe('the conformance suite against a running member', () => {
  let member: TriedSubgraph;
  beforeAll(async () => {
    member = await startTriedSubgraph(keys);
  });
  beforeEach(() => {
    member.behave = honest;
  });
  afterAll(() => member.stop());

  const certified = async (samples: readonly string[] = TRIED_SAMPLES): Promise<Certification> => {
    const outcome = await runCertification(
      { name: TRIED_NAME, url: member.url, sdl: TRIED_SDL, samples },
      { keys: registry, now: () => new Date(), reach: { mode: 'demo', networks: [] } },
    );
    if ('problem' in outcome) {
      throw new Error(outcome.problem.en);
    }
    return outcome.certification;
  };
  const failed = async (): Promise<readonly string[]> =>
    (await certified()).checks.filter(({ passed }) => !passed).map(({ name }) => name);

  test('a member that keeps every promise passes every check, and says how fast it is', async () => {
    const { passed, checks, sdlHash } = await certified();

    expect(checks.filter((check) => !check.passed)).toEqual([]);
    expect(passed).toBe(true);
    expect(checks).toHaveLength(24);
    expect(checks.at(-1)?.en).toMatch(/p50 \d+ ms, p95 \d+ ms, \d+ bytes/);
    expect(sdlHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a member that answers whoever finds it fails every refusal and nothing else', async () => {
    member.behave = async ({ response, run }) => answer(response, await run());

    expect(await failed()).toEqual(REFUSALS);
  });

  test('a member that answers in the wrong order fails the order, and what goes with it', async () => {
    member.behave = async ({ response, run, isGranted }) => {
      const { status, text } = await run();
      const told = JSON.parse(text) as { data?: { _entities?: unknown[] } };
      told.data?._entities?.reverse();
      answer(response, isGranted ? { status, text: JSON.stringify(told) } : { status: 401, text: '{}' });
    };

    expect(await failed()).toEqual(['order-kept', 'absent-keys-null']);
  });

  test('a member that tells its stack with an error fails the errors, and the deep document that makes one', async () => {
    member.behave = async ({ response, run, isGranted }) => {
      const { status, text } = await run();
      const stack = 'Error: x\n    at run (/srv/member/server.js:3:7)';
      const told = JSON.stringify({ errors: [{ message: stack, extensions: { code: 'INTERNAL' } }] });
      const isFaulty = status === 400;
      answer(response, isGranted ? { status, text: isFaulty ? told : text } : { status: 401, text: '{}' });
    };

    expect(await failed()).toEqual(['errors-told', 'depth-limit']);
  });

  test('a member that never answers fails the first check, and the others are not tried', async () => {
    member.behave = () => undefined;
    const began = performance.now();

    const { checks } = await certified();

    expect(performance.now() - began).toBeLessThan(8_000);
    expect(checks.every(({ passed }) => !passed)).toBe(true);
    expect(checks[0]?.en).toContain('no answer within 2 seconds');
    expect(checks[3]?.en).toContain('could not be tried');
  });

  test('a member that sends its answer drop by drop is waited for no longer than one that is silent', async () => {
    const drips: NodeJS.Timeout[] = [];
    member.behave = ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.on('error', () => undefined);
      drips.push(setInterval(() => response.write(' '), 50));
    };

    const { checks } = await certified();
    drips.forEach((drip) => clearInterval(drip));

    expect(checks[0]?.en).toContain('no answer within 2 seconds');
    expect(drips).toHaveLength(2);
  });

  test('a member that answers entities with 100 MB is cut off after 2 MiB, and fails what asked for them', async () => {
    const flood = Buffer.alloc(1_048_576, ' ');
    member.behave = async (request) => {
      if (!request.isGranted || !request.body.includes('_entities')) {
        await honest(request);
        return;
      }
      const { response } = request;
      response.on('error', () => undefined);
      const more = (left: number): void => {
        if (left > 0 && !response.destroyed) {
          response.write(flood, () => more(left - 1));
        }
      };
      more(100);
    };
    const before = process.memoryUsage().rss;

    const names = await failed();

    expect(names).toContain('keys-echoed');
    expect(names).not.toContain('schema-served');
    expect(names.filter((name) => REFUSALS.includes(name))).toEqual([]);
    expect(member.bytesSent()).toBeLessThan(200 * 1_048_576);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1_048_576);
  });

  test('a member that gives a personal field to whoever asks fails that check, and no value is in its words', async () => {
    member.behave = async ({ response, run, isGranted }) => {
      const { status, text } = await run();
      const told = text.replaceAll('"loans":null', '"loans":["Truyện Kiều"]');
      answer(response, isGranted ? { status, text: told } : { status: 401, text: '{}' });
    };

    const { checks } = await certified();

    expect(checks.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual(['classified-refused']);
    expect(JSON.stringify(checks)).not.toContain('Kiều');
  });

  test('a member that serves another schema than was published fails that check alone', async () => {
    const other = await startTriedSubgraph(keys, `${TRIED_SDL}\ntype Shelf { row: Int }`);
    member.behave = honest;
    const outcome = await runCertification(
      { name: TRIED_NAME, url: other.url, sdl: TRIED_SDL, samples: TRIED_SAMPLES },
      { keys: registry, now: () => new Date(), reach: { mode: 'demo', networks: [] } },
    );
    await other.stop();

    const checks = 'certification' in outcome ? outcome.certification.checks : [];
    expect(checks.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual(['schema-served']);
  });

  test('a member that answers by a redirect, or compressed, is not tried any further', async () => {
    member.behave = ({ response }) => void response.writeHead(302, { location: '/elsewhere' }).end();

    const { checks } = await certified();

    expect(checks.every(({ passed }) => !passed)).toBe(true);
  });

  test('an address where no member may be is not connected to', async () => {
    const outcome = await runCertification(
      { name: TRIED_NAME, url: 'https://169.254.169.254/graphql', sdl: TRIED_SDL, samples: TRIED_SAMPLES },
      { keys: registry, now: () => new Date(), reach: { mode: 'production', networks: [] } },
    );

    const checks = 'certification' in outcome ? outcome.certification.checks : [];
    expect(checks[0]).toMatchObject({ name: 'answers', passed: false });
  });

  test('a type without a sample fails what its keys would have shown, and the words say how to give one', async () => {
    const { checks } = await certified(TRIED_SAMPLES.slice(0, 2));

    const failures = checks.filter(({ passed }) => !passed);
    expect(failures.map(({ name }) => name)).toEqual([
      'keys-echoed',
      'order-kept',
      'absent-keys-null',
      'values-fit-schema',
      'classified-refused',
      'many-references',
      'speed',
    ]);
    expect(failures[0]?.en).toContain('--sample');
  });

  test('nothing that the suite says repeats a key that was handed in', async () => {
    member.behave = async ({ response, run, isGranted }) => {
      const { status } = await run();
      answer(
        response,
        isGranted
          ? { status, text: '{"data":{"__typename":"Query","_entities":[{}]}}' }
          : { status: 401, text: '{}' },
      );
    };

    const { checks } = await certified();

    expect(JSON.stringify(checks)).not.toMatch(/LC-000|d2c8e1b0/);
  });
});
