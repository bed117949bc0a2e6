import type { Words } from '#shared/errors.ts';

import type { StoredAccess } from '../entities/access-record.ts';
import type { CaseRelation } from './case-relation.ts';
import { fieldWords } from './field-words.ts';

/** A look, with everything that its sentence needs. */
export interface ToldLook {
  readonly look: Pick<
    StoredAccess,
    'actorKind' | 'actorPerson' | 'agency' | 'basis' | 'caseCode' | 'fields' | 'person' | 'purpose'
  >;
  /** Name of the agency. Null: it is not known, or no agency looked. */
  readonly agencyName: Words | null;
  /** Name of the purpose. Null: it is not known. */
  readonly purposeName: Words | null;
  readonly relation: CaseRelation;
  /** Who reads the sentence. Null: an office of the hub. */
  readonly reader: string | null;
  /** What ministries call their own fields. */
  readonly memberWords: ReadonlyMap<string, Words>;
}

/**
 * A look in plain words, as a civil servant would say it to the person; it names no officer and no relative's dossier.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (the right to know)
 */
export function plainReason(told: ToldLook, language: 'vi' | 'en'): string {
  const fields = fieldWords(told.look.fields, language, told.memberWords);
  const [who, whose, why] = [whoLooked(told), ofWhom(told), whatFor(told)].map((words) => words[language]);
  return language === 'vi'
    ? `${who} đã xem ${fields} ${whose}${why}.`
    : `${who} read ${whose} ${fields}${why}.`;
}

function whoLooked({ look, agencyName, reader }: ToldLook): Words {
  if (look.agency !== null) {
    const name = agencyName ?? {
      vi: `Cơ quan có mã ${look.agency}`,
      en: `The agency with the code ${look.agency}`,
    };
    return look.actorKind === 'MACHINE'
      ? { vi: `Hệ thống của ${name.vi}`, en: `A system of ${name.en}` }
      : name;
  }
  if (look.actorPerson === null) {
    return { vi: 'Một bộ phận của trục liên thông', en: 'An office of the hub' };
  }
  return look.actorPerson === reader ? { vi: 'Bạn', en: 'You' } : (ACTING[look.basis] ?? SOMEBODY);
}

const SOMEBODY: Words = { vi: 'Một người được phép', en: 'A person with the right to' };
const ACTING: Readonly<Partial<Record<StoredAccess['basis'], Words>>> = {
  OWN: { vi: 'Chính người đó', en: 'The person' },
  MINOR: { vi: 'Cha, mẹ hoặc người giám hộ', en: 'A parent or guardian' },
  REPRESENTATION: { vi: 'Người đại diện', en: 'A representative' },
  CASE: { vi: 'Người cùng đứng tên trong tờ khai', en: 'Somebody on the same form' },
};

function ofWhom({ look, reader }: ToldLook): Words {
  if (look.person === null || reader === null) {
    return { vi: 'của một người', en: 'a person’s' };
  }
  if (look.person === reader && look.actorPerson === reader) {
    return { vi: 'của mình', en: 'your own' };
  }
  return look.person === reader ? { vi: 'của bạn', en: 'your' } : { vi: 'của con bạn', en: 'your child’s' };
}

function whatFor(told: ToldLook): Words {
  const { look, relation } = told;
  const done = DONE_TO_DOSSIERS[look.purpose];
  const why = done ? joined(done, objectOf(look.caseCode, relation)) : otherwise(told);
  return joined(why, HOW[look.basis] ?? NOTHING);
}

const NOTHING: Words = { vi: '', en: '' };

const DONE_TO_DOSSIERS: Readonly<Record<string, Words>> = {
  PROCESS_DOSSIER: { vi: ' để giải quyết ', en: ' to process ' },
  SYNC_DOSSIER: { vi: ' để đồng bộ ', en: ' to synchronise ' },
};

function otherwise({ look, purposeName, relation }: ToldLook): Words {
  const known = WITHOUT_DOSSIER[look.purpose];
  const why = known ?? stated(purposeName);
  return relation === 'NONE' ? why : joined(joined(why, IN), objectOf(look.caseCode, relation));
}

const WITHOUT_DOSSIER: Readonly<Record<string, Words>> = {
  OWN_DATA: NOTHING,
  WORK_LIST: { vi: ' khi xem danh sách hồ sơ của đơn vị', en: ' while looking at its list of dossiers' },
  PREFILL: { vi: ' để điền sẵn tờ khai', en: ' to fill in a form' },
};
const IN: Words = { vi: ', trong ', en: ', in ' };

const stated = (name: Words | null): Words =>
  name === null ? NOTHING : { vi: ` với mục đích “${name.vi}”`, en: ` for the purpose “${name.en}”` };

// An intake at the counter has a UUID in place of a dossier's code.
const UUID_LENGTH = 36;

function objectOf(code: string | null, relation: CaseRelation): Words {
  switch (relation) {
    case 'TOLD':
      return code?.length === UUID_LENGTH
        ? { vi: 'việc đang làm tại quầy tiếp nhận', en: 'a matter at the counter' }
        : { vi: `hồ sơ ${code}`, en: `dossier ${code}` };
    case 'RELATIVE':
      return { vi: 'một hồ sơ của người thân', en: 'a relative’s dossier' };
    case 'UNKNOWN':
      return { vi: 'một hồ sơ', en: 'a dossier' };
    case 'NONE':
      return { vi: 'hồ sơ', en: 'dossiers' };
    default:
      return relation satisfies never;
  }
}

const HOW: Readonly<Partial<Record<StoredAccess['basis'], Words>>> = {
  CONSENT: { vi: ', theo sự đồng ý đã cho', en: ', by consent' },
  EMERGENCY: { vi: ', trong trường hợp khẩn cấp đã được duyệt', en: ', in an approved emergency' },
};

function joined(first: Words, second: Words): Words {
  return { vi: first.vi + second.vi, en: first.en + second.en };
}
