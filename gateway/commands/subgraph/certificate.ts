import * as v from 'valibot';
import { shown } from '#schema/subgraph-check/shown.ts';

/** What is asked of a certificate. */
export const CERTIFICATE_FIELDS =
  'version at passed isStale sdlHash checks { name passed vi: message en: message(lang: EN) }';

/** A certificate of the registry. */
export const certificateShape = v.object({
  version: v.number(),
  at: v.string(),
  passed: v.boolean(),
  isStale: v.boolean(),
  sdlHash: v.string(),
  checks: v.array(v.object({ name: v.string(), passed: v.boolean(), vi: v.string(), en: v.string() })),
});

/** A certificate of the registry. */
export type Certificate = v.InferOutput<typeof certificateShape>;

/** In a few words, for a table, e.g. `24/24`. */
export function certificateSummary(certificate: Certificate | null): string {
  if (certificate === null) {
    return 'chưa có / none';
  }
  const { checks, isStale, version } = certificate;
  const passed = checks.filter((check) => check.passed).length;
  return `${passed}/${checks.length} v${version}${isStale ? ' (cũ / stale)' : ''}`;
}

/** Every check in both languages, those that failed with what was seen. */
export function certificateLines({ version, at, passed, sdlHash, checks }: Certificate): readonly string[] {
  return [
    ...checks.flatMap((check) => [
      `${check.passed ? '✓' : '✗'} ${titleOf(check.vi)} / ${titleOf(check.en)} (${check.name})`,
      ...(check.passed && check.name !== 'speed' ? [] : [`    ${check.vi}`, `    ${check.en}`]),
    ]),
    passed
      ? `Đạt chứng nhận / certified: phiên bản / version ${version}, ${at}, SDL ${sdlHash.slice(0, 12)}`
      : `Chưa đạt, xem các mục ✗ / not certified, see ✗: phiên bản / version ${version}, ${at}`,
  ].map(shown);
}

// A message begins with the check's name for people, then tells what it promises.
function titleOf(message: string): string {
  return message.slice(0, message.indexOf(':'));
}
