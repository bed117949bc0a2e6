/** The types of papers that are taken. */
export const FILE_TYPES = ['PDF', 'PNG', 'JPEG'] as const;

/** A type of papers that are taken. */
export type FileType = (typeof FILE_TYPES)[number];

/** How a type is called in HTTP, and how its files end. */
export const MEDIA_TYPES: Readonly<
  Record<FileType, { readonly mediaType: string; readonly ending: string }>
> = {
  PDF: { mediaType: 'application/pdf', ending: 'pdf' },
  PNG: { mediaType: 'image/png', ending: 'png' },
  JPEG: { mediaType: 'image/jpeg', ending: 'jpg' },
};

const PNG_BEGIN = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
// Length, "IEND" and its checksum: nothing follows the last chunk.
const PNG_END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const JPEG_BEGIN = [0xff, 0xd8, 0xff];
const JPEG_END = [0xff, 0xd9];
// %PDF- and %%EOF in ASCII.
const PDF_BEGIN = [0x25, 0x50, 0x44, 0x46, 0x2d];
const PDF_END = [0x25, 0x25, 0x45, 0x4f, 0x46];
// Some programs write a line end or two after it.
const PDF_END_WITHIN = 1_024;

/**
 * What a file is, told by its content and never by its name: it begins and ends as its format says, so that one cut short is refused,
 * too. Null: it is nothing that is taken.
 * @see ISO 32000-2, 7.5.2 and 7.5.5 (PDF); W3C PNG, 5.2 and 11.2.5; ITU-T T.81, B.1.1 (JPEG); design.md §7
 */
export function fileTypeOf(bytes: Uint8Array): FileType | null {
  if (beginsWith(bytes, PDF_BEGIN) && holdsNearEnd(bytes, PDF_END, PDF_END_WITHIN)) {
    return 'PDF';
  }
  if (beginsWith(bytes, PNG_BEGIN) && holdsNearEnd(bytes, PNG_END, PNG_END.length)) {
    return 'PNG';
  }
  return beginsWith(bytes, JPEG_BEGIN) && holdsNearEnd(bytes, JPEG_END, JPEG_END.length) ? 'JPEG' : null;
}

function beginsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}

function holdsNearEnd(bytes: Uint8Array, wanted: readonly number[], within: number): boolean {
  const end = bytes.subarray(Math.max(0, bytes.length - within));
  const last = end.length - wanted.length;
  return Array.from({ length: Math.max(0, last + 1) }, (_none, index) => last - index).some((start) =>
    wanted.every((byte, index) => end[start + index] === byte),
  );
}
