import { useAsk } from '../../../graph/use-ask.ts';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { ReadFile } from '../graph/generated/read-file.ts';
import type { HandedPaper } from './answers.ts';
import { useFilingAt } from './filing-at.ts';
import { sizeText } from '../../../papers/upload-words.ts';
import { StoredPaper } from './stored-paper.tsx';
import styles from './uploaded-paper.module.css';
import { useStore } from './use-store.ts';

/** A paper that was uploaded: its name while it is known here, and what the hub keeps of it. */
export function UploadedPaper({ handed }: { readonly handed: HandedPaper }) {
  return handed.kind === 'file' ? <UploadedFile {...handed} /> : <ChosenDocument id={handed.id} />;
}

function ChosenDocument({ id }: { readonly id: string }) {
  const store = useStore();
  const document = store === null || store === 'away' ? undefined : store.find((one) => one.id === id);
  return document === undefined ? (
    <Said vi="Giấy tờ trong kho của bạn" en="A document of your store" />
  ) : (
    <StoredPaper document={document} />
  );
}

function UploadedFile({ id, name }: Extract<HandedPaper, { readonly kind: 'file' }>) {
  const { language } = useSpeech();
  const { reason } = useFilingAt();
  const asked = useAsk({ of: ReadFile, with: { id }, reason });
  const file = asked.state === 'answered' ? asked.data.file : null;
  // A file that could not be read just now is not gone: the hub looks at it again when it is handed in.
  const isGone = asked.state === 'answered' && file === null && asked.faults.length === 0;
  return (
    <span className={styles['paper']}>
      <strong>{name ?? <Said vi="Tệp đã tải lên" en="Uploaded file" />}</strong>
      {file !== null && (
        <small>
          {file.mediaType} · {sizeText(language, file.size)}
        </small>
      )}
      {isGone && (
        <small>
          <Said vi="Tệp không còn được giữ. Hãy tải lại." en="The file is no longer kept. Upload it again." />
        </small>
      )}
    </span>
  );
}
