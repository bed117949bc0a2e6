import { DataTable } from '../../../parts/data-table.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import { ROLE_WORDS } from './code-words.ts';
import { type DossierRead, partyName } from './dossier-read.ts';
import { partyFacts } from './party-facts.ts';

/** Whose dossier it is and who else is in it, as far as the case shows them. */
export function PeoplePanel({ dossier }: { readonly dossier: DossierRead }) {
  const speech = useSpeech();
  const { owner, applicant, people } = dossier;
  const others = (people ?? []).filter(({ role }) => role !== 'OWNER' && role !== 'APPLICANT');
  return (
    <Panel title={{ vi: 'Chủ hồ sơ và người liên quan', en: 'The owner and the people in it' }}>
      <Facts
        facts={[
          ...(owner === null ? [] : partyFacts(owner, speech)),
          ...(samePerson(dossier)
            ? []
            : [{ label: { vi: 'Người nộp', en: 'Applicant' }, value: partyName(applicant) }]),
        ]}
      />
      {others.length > 0 && (
        <DataTable
          caption={{ vi: 'Những người khác trong hồ sơ', en: 'Others in the dossier' }}
          rows={others}
          keyOf={({ role, person }) => `${role} ${person?.fullName ?? ''}`}
          columns={[
            { heading: { vi: 'Vai trò', en: 'Role' }, cell: ({ role }) => speech.say(ROLE_WORDS[role]) },
            { heading: { vi: 'Họ tên', en: 'Name' }, cell: ({ person }) => person?.fullName ?? '–' },
            {
              heading: { vi: 'Ngày sinh', en: 'Born' },
              cell: ({ person }) =>
                person?.dateOfBirth ? dayText(speech.language, person.dateOfBirth) : '–',
            },
          ]}
        />
      )}
    </Panel>
  );
}

function samePerson({ owner, applicant }: DossierRead): boolean {
  return applicant === null || JSON.stringify(owner) === JSON.stringify(applicant);
}
