// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * The types of papers that are taken.
 * vi: Các loại tệp được nhận.
 */
export type FileType =
  /**
   * A PDF document.
   * vi: Tài liệu PDF.
   */
  | 'PDF'
  /**
   * A PNG picture.
   * vi: Ảnh PNG.
   */
  | 'PNG'
  /**
   * A JPEG picture.
   * vi: Ảnh JPEG.
   */
  | 'JPEG';

export type OpenPaperQueryVariables = Exact<{
  id: string;
}>;


export type OpenPaperQuery = { readonly file: { readonly mediaType: FileType, readonly content: string | null } | null };

export const OpenPaper = "query OpenPaper($id: ID!) {\n  file(id: $id) {\n    mediaType\n    content\n  }\n}\n" as string as unknown as TypedDocumentNode<OpenPaperQuery, OpenPaperQueryVariables>;
