const SHAPES = {
  person: 'M12 12a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4Zm-8 8.4c.9-3.9 4.1-6 8-6s7.100 2.100 8 6',
  menu: 'M4 6.500h16M4 12h16M4 17.500h16',
  close: 'm6 6 12 12M18 6 6 18',
  sun: 'M12 16.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9ZM12 2v2.200M12 19.800V22M4.900 4.900l1.600 1.600M17.500 17.500l1.600 1.600M2 12h2.200M19.800 12H22M4.900 19.100l1.600-1.600M17.500 6.500l1.600-1.600',
  moon: 'M20 14.500A8.300 8.300 0 0 1 9.500 4a8.300 8.300 0 1 0 10.500 10.500Z',
  globe:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3.500 12h17M12 3c2.500 2.600 3.700 5.600 3.700 9s-1.200 6.400-3.700 9c-2.500-2.600-3.700-5.600-3.700-9s1.200-6.400 3.700-9Z',
} as const;

/** A small picture beside words that say the same. */
export function Icon({ of }: { readonly of: keyof typeof SHAPES }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[of]} />
    </svg>
  );
}
