import { useState } from 'react';

import { useSession } from '../session/session.tsx';
import type { Words } from '../words/words.ts';
import { sendPaper, type UploadTerms } from './send-paper.ts';
import { fileTrouble, refusedWords } from './upload-words.ts';

/** How an upload stands: none, on its way (a share from 0 to 1), or not kept and why. */
export type UploadState =
  | { readonly is: 'none' }
  | { readonly is: 'sending'; readonly share: number }
  | { readonly is: 'refused'; readonly words: Words };

interface Upload {
  readonly state: UploadState;
  /** Uploads a file; `kept` gets its id when the hub keeps it. */
  readonly upload: (file: File, kept: (id: string) => void) => Promise<void>;
}

const NONE: UploadState = { is: 'none' };

/** Uploads papers as whoever is signed in. */
export function useUpload(terms: UploadTerms): Upload {
  const { signedIn } = useSession();
  const [state, setState] = useState<UploadState>(NONE);
  return {
    state,
    upload: async (file, kept) => {
      const trouble = fileTrouble(file);
      if (trouble !== null || signedIn === null) {
        setState({ is: 'refused', words: trouble ?? refusedWords('') });
        return;
      }
      setState({ is: 'sending', share: 0 });
      const sent = await sendPaper(file, { signedIn, terms }, (share) => setState({ is: 'sending', share }));
      setState(sent.id === null ? { is: 'refused', words: sent.why } : NONE);
      if (sent.id !== null) {
        kept(sent.id);
      }
    },
  };
}
