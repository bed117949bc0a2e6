import { SubgraphFailure } from '#shared/subgraph-client.ts';

/** What an owner answers; null while it is away. For questions that nobody must be held up by. */
export async function unlessAway<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof SubgraphFailure) {
      return null;
    }
    throw error;
  }
}
