import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { type CsvCell, csvText } from './csv-text.ts';

interface CsvButtonProps {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly rows: () => readonly (readonly CsvCell[])[];
}

/** Makes a table of the page into a file, here in the browser. */
export function CsvButton({ name, rows }: CsvButtonProps) {
  return (
    <Button onPress={() => hand(`${name}.csv`, csvText(rows()))}>
      <Said vi="Tải CSV" en="Download CSV" />
    </Button>
  );
}

function hand(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  // The browser has taken the content over by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
