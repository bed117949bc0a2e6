/** SHA-256 of a file's content, 64 hexadecimal digits; empty for no file. The content goes nowhere. */
export async function hashOf(file: Blob | null): Promise<string> {
  if (file === null) {
    return '';
  }
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
