import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { DocumentCards } from './document-cards.tsx';
import { OrganizationDocuments } from './generated/organization-documents.ts';
import { organizationsOf } from './organizations-of.ts';

/** The stores of the organisations that the reader represents. Nothing stands here for whoever represents none. */
export function OrganizationPanels() {
  const asked = useAsk({ of: OrganizationDocuments, with: { lang: useLang() }, reason: OWN_DATA });
  return (
    <Answer to={asked} waiting={null}>
      {({ dossiers }) =>
        organizationsOf(dossiers).map(({ name, documents }) => (
          <Panel
            key={name}
            title={{ vi: `Của tổ chức: ${name ?? ''}`, en: `Your organisation’s: ${name ?? ''}` }}
          >
            <DocumentCards documents={documents} onMore={null} />
          </Panel>
        ))
      }
    </Answer>
  );
}
