import { ChoicePart } from './choice-part.tsx';
import { componentsOf } from './components-of.ts';
import { RowsPart } from './rows-part.tsx';
import { BLANK_ROWS, filledRow } from './step-form.ts';
import type { PartProps } from './step-parts.tsx';
import { TypedPart } from './typed-part.tsx';

const ONE = { vi: 'Giấy tờ', en: 'Paper' };
const COMPONENT = { vi: 'Thành phần hồ sơ', en: 'Component' };
const NONE = { vi: 'Khác, không thuộc thành phần nào', en: 'Other, none of the components' };
const WHAT = { vi: 'Cần bổ sung gì', en: 'What is needed' };
// As the graph takes them.
const MOST_PAPERS = 50;
const MOST_LETTERS = 1_000;

/** All that is missing or wrong: for each a component of the dossier, and in words what is needed. */
export function AskedPaperPart({ dossier, form, missing, onFill }: PartProps) {
  return (
    <RowsPart
      one={ONE}
      rows={form.papers}
      blank={BLANK_ROWS.papers}
      most={MOST_PAPERS}
      fewest={1}
      onRows={(papers) => onFill({ papers })}
    >
      {({ row, component, text }) => (
        <>
          <ChoicePart
            label={COMPONENT}
            none={NONE}
            choices={componentsOf(dossier)}
            value={component}
            onChoose={(chosen) => onFill({ papers: filledRow(form.papers, row, { component: chosen }) })}
          />
          <TypedPart
            label={WHAT}
            kind="lines"
            value={text}
            most={MOST_LETTERS}
            problem={missing[`papers.${row}.text`]}
            onType={(typed) => onFill({ papers: filledRow(form.papers, row, { text: typed }) })}
          />
        </>
      )}
    </RowsPart>
  );
}
