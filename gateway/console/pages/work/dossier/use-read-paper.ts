import { useClient } from 'urql';

import { faultsOf } from '../../../graph/asked.ts';
import type { Fault } from '../../../graph/fault.ts';
import { reasonHeaders } from '../../../graph/reason.ts';
import { useSession } from '../../../session/session.tsx';
import { OpenPaper } from './generated/open-paper.ts';

const NOT_READ: Fault = {
  code: 'NETWORK',
  message: 'Không đọc được giấy tờ này. / This paper could not be read.',
  path: '',
  coordinate: null,
  subgraph: null,
  since: null,
};
// Long enough for a browser to take the content over.
const KEPT_MS = 60_000;

/** A way to read papers of a dossier: it hands one to the browser and answers with what went wrong. */
export function useReadPaper(code: string): (file: string) => Promise<readonly Fault[]> {
  const client = useClient();
  const { signedIn } = useSession();
  return async (file) => {
    const headers = reasonHeaders({ purpose: 'PROCESS_DOSSIER', case: code });
    const { data, error } = await client
      .query(OpenPaper, { id: file }, { fetchOptions: { headers }, requestPolicy: 'network-only' })
      .toPromise();
    const content = data?.file?.content ?? null;
    if (content === null || signedIn === null) {
      return error === undefined ? [NOT_READ] : faultsOf(error);
    }
    const response = await fetch(content, {
      headers: { ...headers, authorization: `Bearer ${await signedIn.token()}` },
    });
    if (!response.ok) {
      return [NOT_READ];
    }
    handOver(await response.blob(), file);
    return [];
  };
}

function handOver(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = `${name}.${content.type.split('/')[1] ?? 'bin'}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
