import { useState } from 'react';

import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { UnitsFound } from './generated/units-found.ts';
import type { PartProps } from './step-parts.tsx';

const SEEK = { vi: 'Tìm đơn vị', en: 'Find a unit' };
const UNIT = { vi: 'Đơn vị nhận', en: 'To which unit' };
const CHOOSE = { vi: 'Chọn một đơn vị', en: 'Choose a unit' };
// Two letters find half the country.
const FEWEST_LETTERS = 3;

/** To which unit a dossier is passed: sought by name, chosen from what is found. */
export function UnitPart({ form, missing, onFill }: PartProps) {
  const { say } = useSpeech();
  const [search, seek] = useState('');
  const asked = useAsk({
    of: UnitsFound,
    with: { search, lang: useLang() },
    reason: PUBLIC,
    later: search.trim().length < FEWEST_LETTERS,
  });
  const found = asked.state === 'answered' ? (asked.data.units?.edges ?? []) : [];
  return (
    <>
      <Field label={SEEK}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            value={search}
            onChange={({ target }) => seek(target.value)}
          />
        )}
      </Field>
      <Field label={UNIT} problem={missing['unit'] === undefined ? null : say(missing['unit'])}>
        {(control) => (
          <select {...control} value={form.unit} onChange={({ target }) => onFill({ unit: target.value })}>
            <option value="">{say(CHOOSE)}</option>
            {found.map(({ node }) => (
              <option key={node.code} value={node.code}>
                {`${node.name ?? node.code} (${node.code})`}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
