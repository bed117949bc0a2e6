import { useSpeech } from '../../../words/language.tsx';
import type { HandInMutation } from '../graph/generated/hand-in.ts';
import styles from './changed-values.module.css';
import { ItemValue } from './item-value.tsx';
import type { Filled } from './use-filled.ts';

type Changed = Extract<
  NonNullable<HandInMutation['submitDossier']>,
  { readonly __typename: 'SourceChanged' }
>['fields'];

interface ChangedValuesProps {
  readonly changed: Changed;
  readonly filled: Filled;
}

/** What sources hold now beside what was shown. */
export function ChangedValues({ changed, filled }: ChangedValuesProps) {
  const { say } = useSpeech();
  return (
    <dl className={styles['changes']}>
      {changed.map(({ key, value }) => {
        const item = filled.form.items.find((one) => one.key === key);
        return (
          <div key={key}>
            <dt>{item === undefined ? key : say(item.label)}</dt>
            {item !== undefined && (
              <dd>
                {item.known !== null && (
                  <del>
                    <ItemValue item={item} value={item.known.value} />
                  </del>
                )}{' '}
                <ins>
                  {value === null ? (
                    say({ vi: 'không còn giá trị', en: 'no value any more' })
                  ) : (
                    <ItemValue item={item} value={value} />
                  )}
                </ins>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
