import type { Persona } from '../session/personas.ts';

const KINDS = [
  { kind: 'citizen', label: 'Người dân, hộ kinh doanh · Citizens' },
  { kind: 'officer', label: 'Cán bộ · Officers' },
  { kind: 'machine', label: 'Hệ thống · Machine clients' },
  { kind: 'registry', label: 'Bộ, ngành và sổ đăng ký · Ministries and registry' },
] as const;

/** The personas as options, grouped by kind; nobody first. */
export function PersonaOptions({ personas }: { readonly personas: readonly Persona[] }) {
  const known = new Set<string>(KINDS.map(({ kind }) => kind));
  const others = personas.filter((persona) => !known.has(persona.kind));
  return (
    <>
      <option value="">Không đăng nhập · Anonymous</option>
      {KINDS.map(({ kind, label }) => (
        <Group key={kind} label={label} personas={personas.filter((persona) => persona.kind === kind)} />
      ))}
      <Group label="Vai khác · Others" personas={others} />
    </>
  );
}

function Group({ label, personas }: { readonly label: string; readonly personas: readonly Persona[] }) {
  if (personas.length === 0) {
    return null;
  }
  return (
    <optgroup label={label}>
      {personas.map(({ persona, vi, en }) => (
        <option key={persona} value={persona} title={en}>{`${vi} · ${persona}`}</option>
      ))}
    </optgroup>
  );
}
