import { generateKeyPairSync } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { TreeEdge } from '#shared/merkle-edge.ts';
import { leafHash } from '#shared/merkle-hash.ts';
import { rawPublicKey, signHead, type SignedHead } from '#shared/tree-head.ts';

import { LogAudit, type FoundLeaf } from '../../../subgraphs/access/rules/log-audit.ts';
import { firstWrong } from '../../../subgraphs/access/rules/log-finding.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const AT = '2026-11-22T05:00:00.000Z';

/** A log of so many records with a signed head after every `batch` of them and after the last. */
function aLog(count: number, batch: number): readonly (FoundLeaf | SignedHead)[] {
  const edge = new TreeEdge();
  return Array.from({ length: count }, (_, index) => {
    const content = `{"n":${index}}`;
    const hash = leafHash(content);
    edge.append(hash);
    const { size, root } = edge;
    const leaf: FoundLeaf = { index, hash, content, wasDropped: false };
    return size % batch === 0 || size === count
      ? [leaf, signHead({ size, root, at: AT }, privateKey)]
      : [leaf];
  }).flat();
}

function audited(log: readonly (FoundLeaf | SignedHead)[], held: SignedHead | null = null): LogAudit {
  const audit = new LogAudit(held);
  for (const each of log) {
    if ('root' in each) {
      audit.head(each);
    } else {
      audit.leaf(each);
    }
  }
  audit.end([rawPublicKey(privateKey)]);
  return audit;
}

const isLeaf = (each: FoundLeaf | SignedHead): each is FoundLeaf => 'index' in each;
const headOf = (log: readonly (FoundLeaf | SignedHead)[]): SignedHead | null => {
  const last = log.at(-1);
  return last !== undefined && !isLeaf(last) ? last : null;
};
const logs = fc.record({
  count: fc.integer({ min: 2, max: 40 }),
  batch: fc.integer({ min: 1, max: 10 }),
  at: fc.nat(),
});

describe('an audit of a log', () => {
  test('finds nothing in a log that was not touched, whatever its batches', () => {
    fc.assert(
      fc.property(logs, ({ count, batch }) => {
        const log = aLog(count, batch);

        const audit = audited(log, headOf(log));

        expect(audit.findings).toEqual([]);
        expect(audit).toMatchObject({ size: count, records: count, dropped: 0 });
      }),
    );
  });

  test('finds any altered, deleted or inserted record, and names it', () => {
    fc.assert(
      fc.property(logs, ({ count, batch, at }) => {
        const index = at % count;
        const change = (content: string | null) =>
          aLog(count, batch).map((each) =>
            isLeaf(each) && each.index === index ? { ...each, content } : each,
          );

        expect(audited(change('{"n":"altered"}')).findings).toEqual([{ kind: 'ALTERED', index }]);
        expect(audited(change(null)).findings).toEqual([{ kind: 'DELETED', index }]);
      }),
    );
  });

  test('finds leaves that were altered with their records, removed, doubled or moved, also when renumbered', () => {
    fc.assert(
      fc.property(
        logs,
        fc.constantFrom('ALTER', 'REMOVE', 'DOUBLE', 'SWAP'),
        ({ count, batch, at }, deed) => {
          const log = aLog(count, batch);
          const leaves = log.filter(isLeaf);
          const index = at % (count - 1);
          const [one, other] = [leaves[index], leaves[index + 1]];
          const done = {
            ALTER: [{ index, content: '{}', hash: leafHash('{}'), wasDropped: false }, other],
            REMOVE: [other],
            DOUBLE: [one, one, other],
            SWAP: [other, one],
          }[deed];
          const changed = [...leaves.slice(0, index), ...done, ...leaves.slice(index + 2)].flatMap(
            (leaf, number) => (leaf === undefined ? [] : [{ ...leaf, index: number }]),
          );
          const heads = log.filter((each): each is SignedHead => !isLeaf(each));
          const whole = changed.flatMap((leaf) => [
            leaf,
            ...heads.filter(({ size }) => size === leaf.index + 1),
          ]);

          const { findings } = audited(whole, headOf(log));

          expect(firstWrong(findings)).not.toBeNull();
          expect(firstWrong(findings)).toBeLessThanOrEqual(index + 2);
        },
      ),
    );
  });

  test('finds a tail that was cut at a head, only against a head that is held', () => {
    const log = aLog(30, 10);
    const cut = log.filter((each) => (isLeaf(each) ? each.index < 20 : each.size <= 20));

    expect(audited(cut).findings).toEqual([]);
    expect(audited(cut, headOf(log)).findings).toEqual([{ kind: 'CUT', index: 20 }]);
  });

  test('finds leaves over which no head was signed, for a sealer never stores such', () => {
    const log = aLog(30, 10).filter((each) => isLeaf(each) || each.size <= 20);

    expect(audited(log).findings).toEqual([{ kind: 'ROOT', index: 20 }]);
  });

  test('remembers no more than a hundred findings, however much is wrong', () => {
    const log = aLog(500, 500).map((each) => (isLeaf(each) ? { ...each, content: 'x' } : each));

    expect(audited(log).findings).toHaveLength(100);
  });
});
