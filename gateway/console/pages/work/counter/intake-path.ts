/** Where an intake is filled in. Its id tells nothing of anybody. */
export function intakePath(intake: string): string {
  return `/work/counter/${intake}`;
}

/** What is told of a dossier that was taken in at the counter. Null code: it cannot be seen. */
export function takenInPath(code: string | null): string {
  return code === null ? '/work' : `/work/counter/received/${code}`;
}
