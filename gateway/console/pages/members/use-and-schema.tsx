import { Panel } from '../../parts/panel.tsx';
import { ConsumersOf } from '../graph/consumers-of.tsx';
import { SchemaFields } from '../graph/schema-fields.tsx';

/** Who asks a subgraph for what, and what it declares. */
export function UseAndSchema({ name }: { readonly name: string }) {
  return (
    <Panel title={{ vi: 'Sử dụng và lược đồ', en: 'Use and schema' }}>
      <ConsumersOf name={name} />
      <SchemaFields name={name} />
    </Panel>
  );
}
