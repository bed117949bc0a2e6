import dossierAcrossFourOwners from '../operations/dossier-across-four-owners.graphql?raw';
import dossierChanges from '../operations/dossier-changes.graphql?raw';
import myData from '../operations/my-data.graphql?raw';
import nationalIndicators from '../operations/national-indicators.graphql?raw';
import publicPart from '../operations/public-part.graphql?raw';
import readinessBoard from '../operations/readiness-board.graphql?raw';
import whoLooked from '../operations/who-looked.graphql?raw';
import valuesWithTheirSource from '../operations/values-with-their-source.graphql?raw';
import workList from '../operations/work-list.graphql?raw';
import type { Persona } from '../session/personas.ts';
import type { Audience } from './audiences.ts';
import type { Session } from './session.ts';

/** An operation that can be run as it stands. `name` is its name in the document and thereby its tab's title. */
export interface ReadyOperation {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly text: string;
  readonly audience: Audience;
  /** The purpose that it takes; null: that of the session, or none. */
  readonly purpose: string | null;
  readonly variables: (session: Session) => Record<string, string>;
}

const none = () => ({});

const PUBLIC_PART: ReadyOperation = {
  name: 'PublicPart',
  vi: 'Phần công khai',
  en: 'Public part',
  text: publicPart,
  audience: 'public',
  purpose: null,
  variables: none,
};
const MY_DATA: ReadyOperation = {
  name: 'MyData',
  vi: 'Dữ liệu của tôi',
  en: 'My data',
  text: myData,
  audience: 'citizen',
  purpose: null,
  variables: none,
};
const WORK_LIST: ReadyOperation = {
  name: 'WorkList',
  vi: 'Danh sách hồ sơ',
  en: 'Work list',
  text: workList,
  audience: 'officer',
  purpose: null,
  variables: none,
};
const ACROSS_FOUR_OWNERS: ReadyOperation = {
  name: 'DossierAcrossFourOwners',
  vi: 'Một hồ sơ, bốn chủ dữ liệu',
  en: 'One dossier, four owners',
  text: dossierAcrossFourOwners,
  audience: 'officer',
  purpose: null,
  variables: (session) => ({ code: session.case }),
};
const VALUES_WITH_THEIR_SOURCE: ReadyOperation = {
  name: 'ValuesWithTheirSource',
  vi: 'Từng giá trị và nguồn của nó',
  en: 'Each value with its source',
  text: valuesWithTheirSource,
  audience: 'officer',
  purpose: 'PROCESS_DOSSIER',
  variables: (session) => ({ code: session.case }),
};
const WHO_LOOKED: ReadyOperation = {
  name: 'WhoLooked',
  vi: 'Ai đã xem dữ liệu của tôi',
  en: 'Who looked at my data',
  text: whoLooked,
  audience: 'citizen',
  purpose: null,
  variables: none,
};
const DOSSIER_CHANGES: ReadyOperation = {
  name: 'DossierChanges',
  vi: 'Hồ sơ thay đổi',
  en: 'Changes of dossiers',
  text: dossierChanges,
  audience: 'system',
  purpose: 'SYNC_DOSSIER',
  variables: none,
};
const READINESS_BOARD: ReadyOperation = {
  name: 'ReadinessBoard',
  vi: 'Bảng sẵn sàng',
  en: 'Readiness board',
  text: readinessBoard,
  audience: 'ministry',
  purpose: null,
  variables: none,
};
const NATIONAL_INDICATORS: ReadyOperation = {
  name: 'NationalIndicators',
  vi: 'Bộ chỉ số 766 cả nước',
  en: 'Index 766, the country',
  text: nationalIndicators,
  audience: 'statistics',
  purpose: 'STATISTICS',
  variables: none,
};

/** Every ready operation, by audience. */
export const READY_OPERATIONS: readonly ReadyOperation[] = [
  PUBLIC_PART,
  MY_DATA,
  WHO_LOOKED,
  ACROSS_FOUR_OWNERS,
  VALUES_WITH_THEIR_SOURCE,
  WORK_LIST,
  DOSSIER_CHANGES,
  READINESS_BOARD,
  NATIONAL_INDICATORS,
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
