import { expect, test } from 'vitest';

import { subgraphHealth } from '../../../subgraphs/registry/rules/subgraph-health.ts';

const now = new Date('2026-11-20T02:10:00Z');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1_000);

test('a subgraph that answers most of what it is asked is answering', () => {
  expect(subgraphHealth({ seenAt: ago(20), requests: 100, errors: 49 }, now)).toBe('ANSWERING');
});

test('a subgraph of which half fails is failing', () => {
  expect(subgraphHealth({ seenAt: ago(20), requests: 100, errors: 50 }, now)).toBe('FAILING');
});

test('what was told more than ten minutes ago says nothing', () => {
  expect(subgraphHealth({ seenAt: ago(600), requests: 1, errors: 0 }, now)).toBe('ANSWERING');
  expect(subgraphHealth({ seenAt: ago(601), requests: 1, errors: 0 }, now)).toBe('UNKNOWN');
});

test('of a subgraph that nobody has asked nothing is known', () => {
  expect(subgraphHealth({ seenAt: null, requests: 0, errors: 0 }, now)).toBe('UNKNOWN');
});
