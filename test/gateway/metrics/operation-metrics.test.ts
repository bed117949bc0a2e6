import { Registry } from 'prom-client';
import { describe, expect, test } from 'vitest';

import { createOperationMetrics, operationLabel } from '../../../gateway/metrics/operation-metrics.ts';

const ID = 'k3Jx9_QaZb7w0000';

describe('the label of an operation', () => {
  test('is its name and the beginning of its hash', () => {
    expect(operationLabel('WorkList', ID)).toBe('WorkList k3Jx9_Qa');
    expect(operationLabel(null, ID)).toBe('unnamed k3Jx9_Qa');
  });

  test('keeps no run of digits that could be an identifier, and no long name', () => {
    expect(operationLabel('Of001099999001', ID)).not.toMatch(/\d{6}/);
    expect(operationLabel('A'.repeat(500), ID)).toHaveLength(49);
  });

  test('holds nothing that could end a label and begin another', () => {
    expect(operationLabel('a"} b\n', ID)).toBe('a___b_ k3Jx9_Qa');
  });
});

describe('the operations that are counted', () => {
  async function seriesOf(registry: Registry): Promise<readonly string[]> {
    const text = await registry.metrics();
    return text.split('\n').filter((line) => line.startsWith('hub_operation_seconds_count'));
  }

  test('each is counted by kind and by how it ended', async () => {
    const registry = new Registry();
    const metrics = createOperationMetrics(registry);

    metrics.answered({ operation: 'A x', kind: 'query', outcome: 'answered', seconds: 0.01 });
    metrics.answered({ operation: 'A x', kind: 'query', outcome: 'answered', seconds: 0.02 });
    metrics.answered({ operation: 'A x', kind: 'query', outcome: 'partial', seconds: 0.03 });

    expect(await seriesOf(registry)).toEqual([
      'hub_operation_seconds_count{operation="A x",kind="query",outcome="answered"} 2',
      'hub_operation_seconds_count{operation="A x",kind="query",outcome="partial"} 1',
    ]);
  });

  test('ten thousand made-up operations make two hundred series and those of the others', async () => {
    const registry = new Registry();
    const metrics = createOperationMetrics(registry);

    for (let index = 0; index < 10_000; index += 1) {
      metrics.answered({ operation: `Q${index} x`, kind: 'query', outcome: 'answered', seconds: 0.01 });
    }
    metrics.answered({ operation: 'M x', kind: 'mutation', outcome: 'answered', seconds: 0.01 });

    const series = await seriesOf(registry);
    expect(series).toHaveLength(202);
    expect(series).toContain(
      'hub_operation_seconds_count{operation="other",kind="query",outcome="answered"} 9800',
    );
    expect(series).toContain(
      'hub_operation_seconds_count{operation="other",kind="mutation",outcome="answered"} 1',
    );
  });
});
