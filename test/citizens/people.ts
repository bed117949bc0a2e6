import { readSampleFiles } from '../../subgraphs/citizens/seed/sample-files.ts';

const files = readSampleFiles();
const refs = new Map([...files.people, ...files.organizations].map(({ key, ref }) => [key, ref]));
const documents = new Map(files.documents.map(({ key, id }) => [key, id]));

/** The reference of a sample person or organisation. */
export function refOf(key: string): string {
  const ref = refs.get(key);
  if (ref === undefined) {
    throw new Error(`no sample party "${key}"`);
  }
  return ref;
}

/** The id of a sample document. */
export function documentId(key: string): string {
  const id = documents.get(key);
  if (id === undefined) {
    throw new Error(`no sample document "${key}"`);
  }
  return id;
}
