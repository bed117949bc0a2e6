import { defineEntity, p } from '@mikro-orm/core';

import type { FormSubject } from '../rules/components.ts';
import type { Bilingual } from '../rules/finding.ts';

/** What may be entered in a form field. */
export type FormFieldType =
  | 'TEXT'
  | 'PERSONAL_ID'
  | 'TAX_CODE'
  | 'DATE'
  | 'PARTIAL_DATE'
  | 'NUMBER'
  | 'MONEY'
  | 'CHOICE'
  | 'YES_NO'
  | 'AREA'
  | 'UNIT';

/** One value of a CHOICE field. */
export interface FormChoiceRow {
  readonly value: string;
  readonly label: Bilingual;
}

/** The table of form fields. */
export const FormFieldSchema = defineEntity({
  name: 'FormField',
  tableName: 'form_field',
  indexes: [{ properties: ['procedureId', 'position'] }],
  properties: {
    id: p.text().primary(),
    procedureId: p.text(),
    position: p.integer(),
    key: p.text(),
    label: p.json<Bilingual>(),
    type: p.text().$type<FormFieldType>(),
    choices: p.json<readonly FormChoiceRow[]>().nullable(),
    required: p.boolean(),
    subject: p.text().$type<FormSubject>(),
    source: p.text().nullable(),
  },
});

/** One field of the form of one version of a procedure, bound to the graph by path. */
export class FormField extends FormFieldSchema.class {}
FormFieldSchema.setClass(FormField);

/** A form field as resolvers get it. */
export interface FormFieldRow {
  readonly id: string;
  readonly procedureId: string;
  readonly position: number;
  readonly key: string;
  readonly label: Bilingual;
  readonly type: FormFieldType;
  readonly choices: FormChoiceRow[] | null;
  readonly required: boolean;
  readonly subject: FormSubject;
  readonly source: string | null;
}
