import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { today } from '../../../words/today.ts';
import { wordsOf } from '../words-of.ts';
import type { Paper } from './form.ts';
import { useStoreOfOwner } from './store-of-owner.ts';
import styles from './stored-choice.module.css';
import { StoredPaper } from './stored-paper.tsx';
import { usableDocuments } from './usable-documents.ts';
import { useStore } from './use-store.ts';

interface StoredChoiceProps {
  readonly paper: Paper;
  /** Told the id of the document that is to take the paper's place. */
  readonly onChoose: (document: string) => void;
}

/** Chooses a document of the electronic store instead of an upload. Nothing where the paper is somebody's whose store is not the reader's to choose from. */
export function StoredChoice({ paper, onChoose }: StoredChoiceProps) {
  const whose = useStoreOfOwner();
  const store = useStore();
  if (whose === null || store === null || !paper.store.isOwners) {
    return null;
  }
  if (store === 'away') {
    return (
      <p className={styles['note']}>
        <Said
          vi="Kho giấy tờ tạm thời chưa xem được; bạn vẫn tải tệp lên được."
          en="The document store cannot be read just now; a file can be uploaded all the same."
        />
      </p>
    );
  }
  const usable = usableDocuments(paper, store, today());
  return usable.length === 0 ? (
    <p className={styles['note']}>
      <Said
        vi="Trong kho của bạn chưa có giấy tờ nào thay được giấy tờ này."
        en="No document of your store can take its place yet."
      />
    </p>
  ) : (
    <Documents documents={usable} onChoose={onChoose} />
  );
}

interface DocumentsProps extends Pick<StoredChoiceProps, 'onChoose'> {
  readonly documents: ReturnType<typeof usableDocuments>;
}

function Documents({ documents, onChoose }: DocumentsProps) {
  const { say } = useSpeech();
  return (
    <details className={styles['choice']}>
      <summary>
        <Said
          vi={`Hoặc dùng giấy tờ trong kho của bạn (${documents.length})`}
          en={`Or use a document of your store (${documents.length})`}
        />
      </summary>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <StoredPaper document={document} />
            <Button onPress={() => onChoose(document.id)}>
              <Said vi="Dùng giấy tờ này" en="Use this one" />
              <span className="only-read">
                : {say(wordsOf(document.type?.name, document.type?.nameEn))} {document.number}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
