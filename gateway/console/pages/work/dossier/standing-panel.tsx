import { type Fact, Facts } from '../../../parts/facts.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { StatusBadge } from '../../../parts/status-badge.tsx';
import { momentText } from '../../../words/format.ts';
import { type Speech, useSpeech } from '../../../words/language.tsx';
import { dueWords } from '../list/due.ts';
import { CHANNEL_WORDS } from './code-words.ts';
import type { DossierRead } from './dossier-read.ts';

/** Where a dossier stands: its status, its dates and its units. */
export function StandingPanel({ dossier }: { readonly dossier: DossierRead }) {
  const speech = useSpeech();
  return (
    <Panel
      title={{ vi: 'Tình trạng', en: 'Where it stands' }}
      beside={<StatusBadge status={dossier.status} overdue={dossier.overdue} />}
    >
      <Facts facts={factsOf(dossier, speech)} />
    </Panel>
  );
}

function factsOf(dossier: DossierRead, speech: Speech): readonly Fact[] {
  const { receivingUnit, processingUnit, channel } = dossier;
  return [
    ...dateFacts(dossier, speech),
    {
      label: { vi: 'Hình thức nộp', en: 'Filed' },
      value: channel === null ? null : speech.say(CHANNEL_WORDS[channel]),
    },
    {
      label: { vi: 'Đơn vị tiếp nhận', en: 'Receiving unit' },
      value: receivingUnit?.name ?? receivingUnit?.code,
    },
    {
      label: { vi: 'Đơn vị xử lý', en: 'Processing unit' },
      value: processingUnit?.name ?? processingUnit?.code,
    },
    ...registerFacts(dossier),
  ];
}

// Of what changes nothing there nothing is said.
function registerFacts({ registerChange }: DossierRead): readonly Fact[] {
  const label = { vi: 'Dữ liệu dân cư', en: 'Register of people' };
  return registerChange === null ? [] : [{ label, value: registerChange.stateText }];
}

const LATER_DATES = [
  { label: { vi: 'Xử lý xong', en: 'Completed' }, of: 'completedAt' },
  { label: { vi: 'Trả kết quả', en: 'Result returned' }, of: 'returnedAt' },
] as const;

function dateFacts(dossier: DossierRead, { language, say }: Speech): readonly Fact[] {
  const { dueAt, completedAt, submittedAt, acceptedAt } = dossier;
  const moment = (at: string | null): string | null => (at === null ? null : momentText(language, at));
  return [
    {
      label: { vi: 'Hẹn trả', en: 'Due' },
      value: moment(dueAt),
      ...(completedAt === null && dueAt !== null ? { note: say(dueWords(dueAt, new Date())) } : {}),
    },
    { label: { vi: 'Nộp', en: 'Submitted' }, value: moment(submittedAt) },
    { label: { vi: 'Tiếp nhận', en: 'Accepted' }, value: moment(acceptedAt) },
    ...LATER_DATES.filter(({ of }) => dossier[of] !== null).map(({ label, of }) => ({
      label,
      value: moment(dossier[of]),
    })),
  ];
}
