import type { MikroORM } from '@mikro-orm/postgresql';

import type { SeedOptions } from '#shared/define.ts';
import type { SealKey } from '#shared/keys.ts';

import { type BenefitLevel, InsuranceCard, sealCardNumber } from '../entities/insurance-card.ts';
import cards from './cards.json' with { type: 'json' };
import { relativeDay, type WrittenDay } from './relative-day.ts';

/** Loads the sample cards. Loading twice gives the same rows once. */
export async function seed(orm: MikroORM, { now, keys, progress }: SeedOptions): Promise<void> {
  const [newest] = keys.seals;
  if (newest === undefined) {
    throw new Error('Health insurance cannot seal: it holds no seal key.');
  }
  await orm.em.fork().upsertMany(
    InsuranceCard,
    cards.map((card) => cardRow(card, now, newest)),
    { onConflictAction: 'ignore' },
  );
  progress(cards.length, cards.length);
}

function cardRow(card: (typeof cards)[number], now: Date, key: SealKey) {
  const { id, owner, number, firstFacility } = card;
  // The compiler reads JSON's words as plain strings and numbers; a test reads the rows back against the SDL.
  const { validFrom, validUntil } = card as { validFrom: WrittenDay; validUntil: WrittenDay | null };
  return {
    id,
    ownerRef: owner,
    sealedNumber: sealCardNumber(id, number, key),
    validFrom: relativeDay(validFrom, now),
    validUntil: validUntil === null ? null : relativeDay(validUntil, now),
    firstFacility,
    benefitLevel: card.benefitLevel as BenefitLevel,
    recordedAt: now,
  };
}
