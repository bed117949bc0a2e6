/** The issuer of tokens was not reached, or what it answered is of no use: nobody's token can be checked now. */
export class IssuerAway extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'IssuerAway';
  }
}

const PATIENCE_MS = 5_000;
// A discovery document has 5 kB, a set of ten keys with their certificates 30.
const MOST_BYTES = 256 * 1024;

/** What an issuer answers at one of its addresses: JSON, bounded in time and bytes, without redirects. Fails with IssuerAway. */
export async function fetchJson(url: URL): Promise<unknown> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { accept: 'application/json, application/jwk-set+json' },
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Error(`HTTP ${response.status}`);
    }
    return JSON.parse(await textOf(response)) as unknown;
  } catch (cause) {
    throw new IssuerAway(
      'Nơi cấp thẻ không trả lời đúng. / The issuer of tokens does not answer as it should.',
      { cause },
    );
  }
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) {
      throw new Error('too long');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
