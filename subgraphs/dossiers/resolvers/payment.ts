import type { PaymentResolvers } from '#schema/generated/dossiers.ts';

/** A fee or charge. */
export const Payment: PaymentResolvers = {
  number: ({ position }) => position,
  name: ({ nameVi, nameEn }, { lang }) => (lang === 'EN' ? nameEn : nameVi),
  amount: ({ amount }) => Number(amount),
};
