import { AUDIENCES } from './audiences.ts';
import { Both } from './both.tsx';
import { READY_OPERATIONS, type ReadyOperation } from './ready-operations.ts';

/** The ready operations by audience; choosing one opens it as somebody who may ask it. */
export function Examples({ onChoose }: { readonly onChoose: (operation: ReadyOperation) => void }) {
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">
        <Both vi="Thao tác mẫu" en="Examples" />
      </h2>
      {AUDIENCES.map(({ audience, vi, en }) => (
        <div key={audience}>
          <h3>
            <Both vi={vi} en={en} />
          </h3>
          <ul>
            {READY_OPERATIONS.filter((ready) => ready.audience === audience).map((ready) => (
              <li key={ready.name}>
                <button type="button" onClick={() => onChoose(ready)}>
                  {ready.vi} <span lang="en">{ready.en}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
