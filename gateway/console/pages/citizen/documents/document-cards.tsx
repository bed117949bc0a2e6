import { Button } from '../../../parts/button.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Said } from '../../../parts/said.tsx';
import styles from '../citizen.module.css';
import { DocumentCard } from './document-card.tsx';
import type { DocumentPageFragment } from './generated/my-documents.ts';

/** A document in a store. */
export type StoredDocument = DocumentPageFragment['edges'][number]['node'];

interface DocumentCardsProps {
  /** Null: they were not answered, and it is said elsewhere why. */
  readonly documents: DocumentPageFragment | null;
  /** Asks for more of them; null: there is no asking for more. */
  readonly onMore: (() => void) | null;
}

/** Documents side by side, or that there is none. */
export function DocumentCards({ documents, onMore }: DocumentCardsProps) {
  if (documents === null) {
    return <Said vi="Chưa đọc được lúc này." en="Could not be read at the moment." />;
  }
  return documents.edges.length === 0 ? (
    <NoDocument />
  ) : (
    <>
      <ul className={`${styles['list']} ${styles['cards']}`}>
        {documents.edges.map(({ node }) => (
          <DocumentCard key={node.id} {...node} />
        ))}
      </ul>
      {documents.pageInfo.hasNextPage && onMore && (
        <div>
          <Button onPress={onMore}>
            <Said vi="Xem thêm" en="Show more" />
          </Button>
        </div>
      )}
    </>
  );
}

function NoDocument() {
  return (
    <Empty title={{ vi: 'Chưa có giấy tờ nào', en: 'No document yet' }}>
      <p>
        <Said
          vi="Kết quả điện tử của hồ sơ sẽ tự vào đây."
          en="Electronic results of dossiers come here by themselves."
        />
      </p>
    </Empty>
  );
}
