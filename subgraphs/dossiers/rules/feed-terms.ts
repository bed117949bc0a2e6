/** For how many days the feed of changes tells what has happened: more than a year, so that yearly reports can be made from it. */
const KEPT_DAYS = 400;
const DAY_MS = 86_400_000;

/**
 * The moment before which changes that were put into the feed are forgotten. Whoever comes back later than that begins anew, with
 * `dossiers` for what there is; the dossiers themselves keep their whole history.
 * @see the project's own term: no act was found that says how long a change is to be told
 */
export function feedKeptFrom(now: Date): Date {
  return new Date(now.getTime() - KEPT_DAYS * DAY_MS);
}
