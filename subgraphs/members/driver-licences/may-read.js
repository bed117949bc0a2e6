/** The code of the refusal, or null when this caller may read this field of this person. */
export function refusalOf(look) {
  const isPerson = ['CITIZEN', 'REPRESENTATIVE'].includes(look.caller.actor.kind);
  const isAgency = ['OFFICER', 'MACHINE'].includes(look.caller.actor.kind);
  if (!isPerson && !isAgency) {
    return look.caller.actor.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  }
  const represented = look.caller.represents.filter(({ ref }) => ref === look.ref);
  if (represented.some(({ coordinates }) => includes(coordinates, look.coordinate))) {
    return null;
  }
  return isPerson ? refusalOfPerson(look, represented.length > 0) : refusalOfAgency(look);
}

function refusalOfPerson({ caller, ref, coordinate }, isRepresented) {
  const { actor, opens, casePeople } = caller;
  if (actor.ref === ref) {
    return includes(opens.own, coordinate) ? null : 'PURPOSE_DENIED';
  }
  if (casePeople.includes(ref) && opens.case.length > 0) {
    return includes(opens.case, coordinate) ? null : 'PURPOSE_DENIED';
  }
  return isRepresented ? 'CONSENT_MISSING' : 'FORBIDDEN';
}

function refusalOfAgency({ caller, ref, coordinate, via }) {
  const { opens, caseCode, casePeople } = caller;
  if (opens.listPaths.includes(via) && includes(opens.list, coordinate)) {
    return null;
  }
  if (opens.othersOnly) {
    return 'CONSENT_MISSING';
  }
  if (opens.needsCase && caseCode === null) {
    return 'PURPOSE_REQUIRED';
  }
  if (!casePeople.includes(ref)) {
    return 'CASE_DENIED';
  }
  return includes(opens.case, coordinate) ? null : 'PURPOSE_DENIED';
}

const includes = (coordinates, coordinate) => coordinates === 'ALL' || coordinates.includes(coordinate);
