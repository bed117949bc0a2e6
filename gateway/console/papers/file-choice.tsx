import { useId } from 'react';

import { Said } from '../parts/said.tsx';
import { shareText } from '../words/format.ts';
import { useSpeech } from '../words/language.tsx';
import type { Words } from '../words/words.ts';
import styles from './file-choice.module.css';
import type { UploadTerms } from './send-paper.ts';
import { TAKEN_TYPES } from './upload-words.ts';
import { useUpload } from './use-upload.ts';

interface FileChoiceProps {
  /** What the paper is called. */
  readonly name: Words;
  readonly terms: UploadTerms;
  /** What is wrong with there being no file yet; null: nothing. */
  readonly problem?: Words | null;
  /** Told once the hub keeps the file: its id, and what it is called on the reader's machine. */
  readonly onKept: (id: string, fileName: string) => void;
}

const TAKEN = { vi: 'PDF, PNG hoặc JPEG, tối đa 10 MB.', en: 'PDF, PNG or JPEG, at most 10 MB.' };

/** Where a paper is chosen, which uploads it at once, and how far that is. */
export function FileChoice({ name, terms, problem = null, onKept }: FileChoiceProps) {
  const id = useId();
  const { say } = useSpeech();
  const { state, upload } = useUpload(terms);
  const wrong = state.is === 'refused' ? state.words : problem;
  const take = (file: File | undefined): void => {
    if (file !== undefined) {
      void upload(file, (kept) => onKept(kept, file.name));
    }
  };
  return (
    <>
      <div className={styles['choice']}>
        <input
          id={id}
          className="only-read"
          type="file"
          accept={TAKEN_TYPES.join(',')}
          aria-describedby={`${id}-about`}
          aria-invalid={wrong !== null}
          onChange={({ target }) => take(target.files?.[0])}
        />
        <label htmlFor={id}>
          <Said vi="Chọn tệp để tải lên" en="Choose a file to upload" />
          <span className="only-read">: {say(name)}</span>
        </label>
        <span id={`${id}-about`} className={wrong === null ? styles['hint'] : styles['problem']}>
          {say(wrong ?? TAKEN)}
        </span>
      </div>
      <div role="status">{state.is === 'sending' && <HowFar share={state.share} />}</div>
    </>
  );
}

function HowFar({ share }: { readonly share: number }) {
  const { language } = useSpeech();
  return (
    <label className={styles['progress']}>
      <Said vi="Đang tải lên" en="Uploading" /> {shareText(language, share)}
      <progress value={share} />
    </label>
  );
}
