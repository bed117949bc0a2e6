/** The three services for a newborn, as one procedure. */
export const NEWBORN = '2.000986';

/** The page of a procedure. */
export function procedurePath(code: string): string {
  return code === NEWBORN ? '/apply/newborn' : `/apply/${code}`;
}

/** Where a procedure is filled in. */
export function formPath(code: string): string {
  return `${procedurePath(code)}/form`;
}

/** The procedure that an address names. */
export function procedureIn(told: string | undefined): string {
  return told === undefined || told === 'newborn' ? NEWBORN : told;
}

/** Where a leg of a dossier's group that is held up is taken up again. */
export function resumePath(dossier: string, position: number): string {
  return `/apply/resume/${dossier}/${position}`;
}
