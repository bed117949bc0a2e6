import { type Column, DataTable } from '../../parts/data-table.tsx';
import { dayText, numberText } from '../../words/format.ts';
import { useSpeech } from '../../words/language.tsx';
import type { Consumer } from './consumers.ts';
import { CALLERS } from './names.ts';

/** Who asks, for what, and how often. */
export function ConsumerTable({ consumers }: { readonly consumers: readonly Consumer[] }) {
  const { language, say } = useSpeech();
  const columns: readonly Column<Consumer>[] = [
    {
      heading: { vi: 'Bên dùng', en: 'Consumer' },
      cell: ({ agency, caller }) => agency ?? say(CALLERS[caller] ?? { vi: caller, en: caller }),
    },
    { heading: { vi: 'Mục đích', en: 'Purpose' }, cell: ({ purpose }) => <code>{purpose}</code> },
    {
      heading: { vi: 'Số trường', en: 'Fields' },
      isNumber: true,
      cell: ({ fields }) => numberText(language, fields),
    },
    {
      heading: { vi: 'Số lượt', en: 'Times' },
      isNumber: true,
      cell: ({ count }) => numberText(language, count),
    },
    { heading: { vi: 'Lần cuối', en: 'Last' }, cell: ({ lastUsedOn }) => dayText(language, lastUsedOn) },
  ];
  return (
    <DataTable
      caption={{ vi: 'Theo bên dùng và mục đích', en: 'By consumer and purpose' }}
      columns={columns}
      rows={consumers}
      keyOf={({ agency, caller, purpose }) => `${agency} ${caller} ${purpose}`}
    />
  );
}
