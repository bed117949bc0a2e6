import { defineEntity, p } from '@mikro-orm/core';

import type { FileType } from '../rules/file-type.ts';

/** The table of uploaded papers. */
export const FileSchema = defineEntity({
  name: 'File',
  tableName: 'file',
  indexes: [
    { name: 'file_of_dossier', properties: ['dossierCode'] },
    { name: 'file_unclaimed', properties: ['account', 'uploadedAt'] },
  ],
  properties: {
    id: p.uuid().primary(),
    /** SHA-256 of the content, in hex. */
    sha256: p.text(),
    mediaType: p.text().$type<FileType>(),
    /** In bytes. */
    size: p.integer(),
    /** The content, sealed. */
    sealedBytes: p.type('bytea').columnType('bytea').$type<Buffer>().lazy(),
    /** Keyed hash of the account that uploaded it. */
    account: p.text(),
    /** Whose paper it is until a dossier takes it: the person who uploaded it. Null: an officer did. */
    partyRef: p.uuid().nullable(),
    /** The intake that it was uploaded for. Null: none was named. */
    intakeId: p.uuid().nullable(),
    /** The dossier that it belongs to. Null: none yet. */
    dossierCode: p.text().nullable(),
    uploadedAt: p.datetime(3),
  },
});

/** A paper that was handed in as a file. Source: NĐ 45/2020/NĐ-CP, article 9. */
export class File extends FileSchema.class {}
FileSchema.setClass(File);

/** A paper as it is read, without its content. */
export interface UploadedFileRow {
  readonly id: string;
  readonly sha256: string;
  readonly mediaType: FileType;
  readonly size: number;
  readonly intakeId: string | null;
  readonly dossierCode: string | null;
  readonly uploadedAt: Date;
  /** Whose paper it is: the owner of the dossier or intake that it is for, or who uploaded it. Null: nobody is known. */
  readonly ownerKind: 'CITIZEN' | 'ORGANIZATION';
  readonly ownerRef: string | null;
  readonly applicantRef: string | null;
}
