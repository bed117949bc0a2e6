import { Facts } from '../../../parts/facts.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { TrackCode } from '../../../parts/track-code.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { dongText, momentText } from '../../../words/format.ts';
import type { TakenInQuery } from './generated/taken-in.ts';
import styles from './taken-in-slip.module.css';

type Dossier = NonNullable<TakenInQuery['dossier']>;

const TITLE = { vi: 'Phiếu theo dõi hồ sơ', en: 'Slip to follow the dossier' };
const PROCEDURE = { vi: 'Thủ tục', en: 'Procedure' };
const OWNER = { vi: 'Chủ hồ sơ', en: 'Whose request' };
const RECEIVER = { vi: 'Nơi nhận', en: 'Received by' };
const DECIDER = { vi: 'Nơi giải quyết', en: 'Decided by' };
const HANDED_IN = { vi: 'Nộp lúc', en: 'Handed in' };
const TO_PAY = { vi: 'Phải nộp', en: 'To be paid' };
const NOTHING = { vi: 'Chưa có khoản nào', en: 'Nothing so far' };

/** What the person takes home: the code with its QR, and what was handed in. */
export function TakenInSlip({ dossier }: { readonly dossier: Dossier }) {
  const { language } = useSpeech();
  const { procedure, receivingUnit, processingUnit } = dossier;
  return (
    <Panel title={TITLE}>
      <div className={styles['slip']}>
        <TrackCode code={dossier.code} />
        <Facts
          facts={[
            { label: PROCEDURE, value: named(procedure) },
            { label: OWNER, value: nameOf(dossier.owner) },
            { label: RECEIVER, value: named(receivingUnit) },
            { label: DECIDER, value: named(processingUnit) },
            { label: HANDED_IN, value: momentText(language, dossier.submittedAt) },
            { label: TO_PAY, value: <Due payments={dossier.payments ?? []} /> },
          ]}
        />
      </div>
    </Panel>
  );
}

function named(thing: { readonly name: string | null } | null): string | null {
  return thing?.name ?? null;
}

function nameOf(owner: Dossier['owner']): string | null {
  return owner?.__typename === 'Citizen' ? owner.fullName : named(owner);
}

function Due({ payments }: { readonly payments: NonNullable<Dossier['payments']> }) {
  const { say, language } = useSpeech();
  const due = payments.filter(({ state }) => state === 'DUE');
  return due.length === 0
    ? say(NOTHING)
    : due.map(({ number, name, amount }) => (
        <div key={number}>
          {name}: <strong>{dongText(language, amount)}</strong>
        </div>
      ));
}
