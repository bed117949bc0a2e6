interface Named {
  readonly value: string;
  readonly vi: string;
  readonly en: string;
}

/** Options that read Vietnamese first, English second. */
export function NamedOptions({ options }: { readonly options: readonly Named[] }) {
  return options.map(({ value, vi, en }) => <option key={value} value={value}>{`${vi} · ${en}`}</option>);
}
