/** As many as citizens resolves at once. */
const MOST_RECORDS = 1_000;

/**
 * The records of a file: a JSON array, or a whole message with its array `data`. Null when the file is neither, or holds
 * more than 1,000.
 * @see DongBoHoSoMC in Văn phòng Chính phủ, guide to connecting with the National Public Service Portal, version 1.4
 */
export function readSyncFile(text: string): readonly unknown[] | null {
  const file = parsed(text);
  const records = Array.isArray(file) ? file : dataOf(file);
  return records !== null && records.length <= MOST_RECORDS ? records : null;
}

function dataOf(message: unknown): unknown[] | null {
  return typeof message === 'object' && message !== null && 'data' in message && Array.isArray(message.data)
    ? message.data
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
