import { type Reason, reasonHeaders } from '../graph/reason.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { Words } from '../words/words.ts';
import { refusedWords } from './upload-words.ts';

/** Under what a paper is handed in. */
export interface UploadTerms {
  readonly reason: Reason;
  /** The intake that it belongs to; null: none, it is the reader's own for a dossier that is in already. */
  readonly intake: string | null;
  /** The dossier that waits for it, for officers; absent: none is named. */
  readonly dossier?: string;
}

/** What became of a paper: the id under which the hub keeps it, or why it does not. */
export type SentPaper = { readonly id: string } | { readonly id: null; readonly why: Words };

const CREATED = 201;

/** Sends a paper in somebody's name; `tell` is told how much of it has arrived, from 0 to 1. Nothing is thrown. */
export async function sendPaper(
  file: File,
  { signedIn, terms }: { readonly signedIn: SignedIn; readonly terms: UploadTerms },
  tell: (share: number) => void,
): Promise<SentPaper> {
  try {
    const token = await signedIn.token();
    const { status, body } = await put(file, { token, terms }, tell);
    const id = status === CREATED ? idIn(body) : null;
    return id === null ? { id, why: refusedWords(body) } : { id };
  } catch {
    return { id: null, why: refusedWords('') };
  }
}

// XMLHttpRequest and not fetch: it alone tells how much has been sent.
async function put(
  file: File,
  { token, terms }: { readonly token: string; readonly terms: UploadTerms },
  tell: (share: number) => void,
): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', addressFor(terms));
    const headers = {
      ...reasonHeaders(terms.reason),
      authorization: `Bearer ${token}`,
      'content-type': file.type,
    };
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      tell(total === 0 ? 0 : loaded / total),
    );
    request.addEventListener('loadend', () =>
      resolve({ status: request.status, body: request.responseText }),
    );
    request.send(file);
  });
}

function addressFor({ intake, dossier }: UploadTerms): string {
  const matter = new URLSearchParams({
    ...(intake === null ? {} : { intake }),
    ...(dossier === undefined ? {} : { dossier }),
  });
  return matter.size === 0 ? '/files' : `/files?${matter.toString()}`;
}

function idIn(body: string): string | null {
  // The route's own answer.
  const { id } = JSON.parse(body) as { readonly id?: unknown };
  return typeof id === 'string' ? id : null;
}
