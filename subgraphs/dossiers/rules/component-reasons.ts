import type { DocumentFault } from './document-stands.ts';

/** Why a paper was answered as it was. */
export type ComponentReason =
  | 'FROM_FORM'
  | 'IN_DATA'
  | 'IN_STORE'
  | 'DATA_DECLARED'
  | 'DATA_INCOMPLETE'
  | 'DATA_CONTRADICTS'
  | 'SOURCE_AWAY'
  | 'SOURCE_REFUSED'
  | 'NOT_IN_DATA'
  | 'NOT_CONNECTED'
  | 'NO_SUBSTITUTE'
  | Exclude<DocumentFault, 'OTHER_TYPE'>;

/** In both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

const REASONS: Readonly<Record<ComponentReason, Bilingual>> = {
  FROM_FORM: {
    vi: 'Tờ khai này được lập từ biểu mẫu điền sẵn, không phải nộp thêm.',
    en: 'The form filled in here is this declaration; nothing more is handed in.',
  },
  IN_DATA: {
    vi: 'Nội dung đã có trong cơ sở dữ liệu và đã đọc được, không phải nộp.',
    en: 'The content is in the owner’s database and was read; nothing is handed in.',
  },
  IN_STORE: {
    vi: 'Dùng giấy tờ còn hiệu lực, đã ký số, trong kho dữ liệu điện tử.',
    en: 'A valid, digitally signed document of the electronic store takes its place.',
  },
  DATA_DECLARED: {
    vi: 'Dữ liệu về người này mới do hệ thống khác nêu, chưa đối chiếu; cần bản chính để xác minh.',
    en: 'Another system named this person and nobody has checked it; the original is needed to verify them.',
  },
  DATA_INCOMPLETE: {
    vi: 'Cơ sở dữ liệu có nhưng còn thiếu; cần bản chính và đề nghị cập nhật cơ sở dữ liệu.',
    en: 'The database has it, but not all; the original is needed, and the database should be completed.',
  },
  DATA_CONTRADICTS: {
    vi: 'Dữ liệu mâu thuẫn với nhau; cần bản chính và đề nghị sửa cơ sở dữ liệu.',
    en: 'The data contradicts itself; the original is needed, and the database should be corrected.',
  },
  SOURCE_AWAY: {
    vi: 'Nguồn dữ liệu tạm thời không trả lời; có thể nộp giấy tờ, hoặc cơ quan tra cứu sau.',
    en: 'The source does not answer for now; the paper may be handed in, or the agency looks it up later.',
  },
  SOURCE_REFUSED: {
    vi: 'Dữ liệu này không được mở cho hồ sơ; cần nộp giấy tờ.',
    en: 'This data is not open to the case; the paper is needed.',
  },
  NOT_IN_DATA: {
    vi: 'Không có dữ liệu hoặc giấy tờ phù hợp trong kho; cần nộp giấy tờ.',
    en: 'Neither data nor a fitting stored document was found; the paper is needed.',
  },
  NOT_CONNECTED: {
    vi: 'Cơ sở dữ liệu được nêu chưa kết nối; cần nộp giấy tờ.',
    en: 'The databases that the rule names are not connected yet; the paper is needed.',
  },
  NO_SUBSTITUTE: {
    vi: 'Không có dữ liệu nào thay thế được giấy tờ này.',
    en: 'Nothing that the state holds replaces this paper.',
  },
  EXPIRED: {
    vi: 'Giấy tờ trong kho đã hết hạn; cần nộp giấy tờ còn hiệu lực.',
    en: 'The stored document has expired; a valid one is needed.',
  },
  NOT_SIGNED: {
    vi: 'Giấy tờ trong kho chưa có chữ ký số hợp lệ; cần nộp giấy tờ.',
    en: 'The stored document carries no valid digital signature; the paper is needed.',
  },
  COPY_ONLY: {
    vi: 'Trong kho chỉ có bản số hóa từ bản sao; cần bản chính.',
    en: 'The store holds a digitised copy only; the original is needed.',
  },
};

/** How a paper is asked for, as far as the words go. */
export interface AskedHow {
  /** Whether this way of filing asks for it. */
  readonly byChannel: boolean;
  /** In which case it is asked for, when only in one. */
  readonly condition: { readonly vi: string | null; readonly en: string | null } | null;
  readonly isShown: boolean;
}

/**
 * The reason in a few sentences: first when the paper is asked for at all, then why it was answered so, then how it is used.
 * @see NQ 66.7/2025/NQ-CP (no paper is asked for whose content a database holds); NĐ 118/2025/NĐ-CP (nobody is left without a reason)
 */
export function componentReason(
  reason: ComponentReason,
  { byChannel, condition, isShown }: AskedHow,
): Bilingual {
  const sentences = [
    ...(byChannel ? [] : [NOT_BY_CHANNEL]),
    ...(condition === null ? [] : [onlyIf(condition)]),
    REASONS[reason],
    ...(isShown && byChannel && !SATISFIED.has(reason) ? [SHOWN] : []),
  ];
  return {
    vi: sentences.map(({ vi }) => vi).join(' '),
    en: sentences.map(({ en }) => en).join(' '),
  };
}

const SATISFIED: ReadonlySet<ComponentReason> = new Set(['FROM_FORM', 'IN_DATA', 'IN_STORE']);

const NOT_BY_CHANNEL = {
  vi: 'Hình thức nộp này không yêu cầu.',
  en: 'This way of filing does not ask for it.',
};
const SHOWN = {
  vi: 'Chỉ xuất trình, không nộp bản sao.',
  en: 'It is shown only; no copy is handed in.',
};

function onlyIf({ vi, en }: { readonly vi: string | null; readonly en: string | null }): Bilingual {
  const [inVietnamese, inEnglish] = [vi ?? en, en ?? vi];
  return {
    vi: inVietnamese === null ? 'Chỉ cần trong một số trường hợp.' : `Chỉ cần khi: ${inVietnamese}.`,
    en: inEnglish === null ? 'Needed in some cases only.' : `Needed only in this case: ${inEnglish}.`,
  };
}
