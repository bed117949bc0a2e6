import { useRef, useState } from 'react';
import { Link } from 'react-router';

import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { momentText } from '../../words/format.ts';
import { useSpeech } from '../../words/language.tsx';
import type { Member } from './member-report.tsx';
import { RollBackDialog } from './roll-back-dialog.tsx';

type Version = NonNullable<Member['versions']>[number];

interface VersionsProps {
  readonly member: Member;
  /** Whether the reader may go back. */
  readonly steers: boolean;
  /** Told when it was gone back. */
  readonly onStep: () => void;
}

/** Everything that was published under this name, and the way back to each. */
export function Versions({ member, steers, onStep }: VersionsProps) {
  const { language } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const [target, setTarget] = useState<number | null>(null);
  const ask = (version: number | null): void => {
    setTarget(version);
    dialog.current?.showModal();
  };
  const versions = member.versions ?? [];
  return (
    <Panel
      title={{ vi: 'Các phiên bản', en: 'Versions' }}
      beside={steers && member.state === 'LIVE' && <TakeOut onPress={() => ask(null)} />}
    >
      {versions.length === 0 ? (
        <Empty title={{ vi: 'Chưa công bố phiên bản nào', en: 'Nothing was published yet' }} />
      ) : (
        <DataTable
          caption={{ vi: 'Mới nhất trước', en: 'Newest first' }}
          columns={columnsOf({ language, live: member.version, ask: steers ? ask : null })}
          rows={versions}
          keyOf={({ version }) => String(version)}
        />
      )}
      <RollBackDialog dialog={dialog} name={member.name} version={target} onStep={onStep} />
    </Panel>
  );
}

function TakeOut({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button weight="quiet" onPress={onPress}>
      <Said vi="Đưa ra khỏi đồ thị…" en="Take it out of the graph…" />
    </Button>
  );
}

interface ColumnsOf {
  readonly language: 'vi' | 'en';
  /** Null: none is live. */
  readonly live: number | null;
  /** Null: the reader may not go back. */
  readonly ask: ((version: number) => void) | null;
}

function columnsOf({ language, live, ask }: ColumnsOf): readonly Column<Version>[] {
  return [
    { heading: { vi: 'Phiên bản', en: 'Version' }, cell: ({ version }) => version },
    {
      heading: { vi: 'Công bố', en: 'Published' },
      cell: ({ publishedAt }) => momentText(language, publishedAt),
    },
    {
      heading: { vi: 'Từ đề nghị', en: 'From' },
      cell: ({ proposal }) => (
        <Link to={`/members/proposals/${proposal}`}>
          <Said vi="Xem đề nghị" en="See the proposal" />
        </Link>
      ),
    },
    {
      heading: { vi: 'Quay lại', en: 'Way back' },
      cell: ({ version }) => {
        if (version === live) {
          return <Said vi="Đang chạy" en="Live" />;
        }
        return ask === null ? (
          '–'
        ) : (
          <Button onPress={() => ask(version)}>
            <Said vi={`Về phiên bản ${version}`} en={`Back to version ${version}`} />
          </Button>
        );
      },
    },
  ];
}
