import dossierAcrossFourOwners from '../operations/dossier-across-four-owners.graphql?raw';
import myData from '../operations/my-data.graphql?raw';
import publicPart from '../operations/public-part.graphql?raw';
import workList from '../operations/work-list.graphql?raw';
import { type Persona } from './personas.ts';
import { type Session } from './session.ts';

/** An operation that can be run as it stands. `name` is its name in the document and thereby its tab's title. */
export interface ReadyOperation {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly text: string;
  readonly variables: (session: Session) => Record<string, string>;
}

const none = () => ({});

const PUBLIC_PART: ReadyOperation = {
  name: 'PublicPart',
  vi: 'Phần công khai',
  en: 'Public part',
  text: publicPart,
  variables: none,
};
const MY_DATA: ReadyOperation = {
  name: 'MyData',
  vi: 'Dữ liệu của tôi',
  en: 'My data',
  text: myData,
  variables: none,
};
const WORK_LIST: ReadyOperation = {
  name: 'WorkList',
  vi: 'Danh sách hồ sơ',
  en: 'Work list',
  text: workList,
  variables: none,
};
const ACROSS_FOUR_OWNERS: ReadyOperation = {
  name: 'DossierAcrossFourOwners',
  vi: 'Một hồ sơ, bốn chủ dữ liệu',
  en: 'One dossier, four owners',
  text: dossierAcrossFourOwners,
  variables: (session) => ({ code: session.case }),
};

/** Every ready operation, in the order of their tabs. */
export const READY_OPERATIONS: readonly ReadyOperation[] = [
  PUBLIC_PART,
  ACROSS_FOUR_OWNERS,
  WORK_LIST,
  MY_DATA,
];

/** The operation that shows best what this caller may ask; null is nobody. */
export function fittingOperation(persona: Persona | null, session: Session): ReadyOperation {
  if (persona === null) {
    return PUBLIC_PART;
  }
  if (persona.kind === 'citizen') {
    return MY_DATA;
  }
  if (session.case !== '') {
    return ACROSS_FOUR_OWNERS;
  }
  return persona.kind === 'officer' ? WORK_LIST : PUBLIC_PART;
}
