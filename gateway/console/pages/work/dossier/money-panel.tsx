import { Badge } from '../../../parts/badge.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { dongText, momentText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import { METHOD_WORDS, PAYMENT_WORDS } from './code-words.ts';
import type { DossierRead } from './dossier-read.ts';

/** What was to be paid and what was; nothing where nothing is. */
export function MoneyPanel({ dossier }: { readonly dossier: DossierRead }) {
  const { language, say } = useSpeech();
  const payments = dossier.payments ?? [];
  if (payments.length === 0) {
    return null;
  }
  return (
    <Panel title={{ vi: 'Phí, lệ phí', en: 'Payments' }}>
      <DataTable
        caption={{ vi: 'Các khoản của hồ sơ.', en: 'The amounts of this dossier.' }}
        rows={payments}
        keyOf={({ number }) => String(number)}
        columns={[
          { heading: { vi: 'Khoản', en: 'For' }, cell: ({ name }) => name },
          {
            heading: { vi: 'Số tiền', en: 'Amount' },
            cell: ({ amount }) => dongText(language, amount),
            isNumber: true,
          },
          {
            heading: { vi: 'Tình trạng', en: 'State' },
            cell: ({ state }) => <Badge {...PAYMENT_WORDS[state]} />,
          },
          {
            heading: { vi: 'Đã nộp qua', en: 'Paid by' },
            cell: ({ method, paidAt }) =>
              [method === null ? null : say(METHOD_WORDS[method]), paidAt && momentText(language, paidAt)]
                .filter((part) => part !== null)
                .join(', ') || '–',
          },
        ]}
      />
    </Panel>
  );
}
