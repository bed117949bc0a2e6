/** The smallest whole papers of each type that the hub takes. */
export const A_PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

/** One grey point. */
export const A_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/** Begin of a JFIF picture, and its end. */
export const A_JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

/** A whole PDF of that many bytes. */
export function aPdfOf(bytes: number): Buffer {
  return Buffer.concat([A_PDF.subarray(0, 9), Buffer.alloc(bytes - 15, 0x20), Buffer.from('\n%%EOF')]);
}
