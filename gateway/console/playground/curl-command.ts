import { purposeHeaders, type Session } from './session.ts';

/** The same request as a command for a POSIX shell in the hub's folder; it fetches its own token. */
export function curlCommand(
  endpoint: string,
  session: Session,
  body: { query: string; variables: unknown },
): string {
  const stated = Object.entries(purposeHeaders(session)).map(
    ([name, value]) => `-H ${quoted(`${name}: ${value}`)}`,
  );
  const token =
    session.persona === ''
      ? []
      : [`-H "authorization: Bearer $(npm run -s hub -- token ${session.persona})"`];
  const parts = [
    quoted(endpoint),
    `-H 'content-type: application/json'`,
    ...token,
    ...stated,
    `-d ${quoted(JSON.stringify(body))}`,
  ];
  return `curl -s ${parts.join(' \\\n  ')}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
