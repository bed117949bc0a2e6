import { useState } from 'react';

import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { CitizenPage } from '../citizen-page.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { DocumentCards } from './document-cards.tsx';
import { MyDocuments } from './generated/my-documents.ts';
import { OrganizationPanels } from './organization-panels.tsx';
import { WrongDocument } from './wrong-document.tsx';

const PAGE = 20;
// More than this the graph gives in one page to nobody.
const MOST = 100;

/** The documents in the reader's electronic store, and in their minor children's. @see NĐ 45/2020/NĐ-CP, Điều 16 */
export function DocumentsPage() {
  const [first, setFirst] = useState(PAGE);
  const asked = useAsk({ of: MyDocuments, with: { lang: useLang(), first }, reason: OWN_DATA });
  const onMore = first < MOST ? () => setFirst(MOST) : null;
  return (
    <CitizenPage
      title={{ vi: 'Giấy tờ của tôi', en: 'My documents' }}
      lead={{
        vi: 'Kho dữ liệu điện tử của bạn (NĐ 45/2020/NĐ-CP, Điều 16). Khi làm thủ tục, giấy tờ ở đây không phải nộp lại.',
        en: 'Your electronic store (Decree 45/2020/NĐ-CP, article 16). What is here need not be handed in again.',
      }}
    >
      <Answer to={asked}>
        {({ me }) => (
          <>
            <Panel title={{ vi: 'Của tôi', en: 'Mine' }} beside={<WrongDocument />}>
              <DocumentCards documents={me?.documents ?? null} onMore={onMore} />
            </Panel>
            {(me?.relatives ?? []).map(
              ({ person }, index) =>
                person && (
                  <Panel key={index} title={ofChild(person.fullName)}>
                    <DocumentCards documents={person.documents} onMore={onMore} />
                  </Panel>
                ),
            )}
          </>
        )}
      </Answer>
      <OrganizationPanels />
    </CitizenPage>
  );
}

function ofChild(name: string | null): { readonly vi: string; readonly en: string } {
  return name === null
    ? { vi: 'Của con', en: 'Your child’s' }
    : { vi: `Của con: ${name}`, en: `Your child’s: ${name}` };
}
