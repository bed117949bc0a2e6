import { SubgraphFailure } from '#shared/subgraph-client.ts';

/** What an owner answered, or null when it is away: it must not take down what others can answer, the caller goes on with less. */
export async function unlessAway<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof SubgraphFailure) {
      return null;
    }
    throw error;
  }
}
