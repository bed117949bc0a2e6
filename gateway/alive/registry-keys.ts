import type { KeyObject } from 'node:crypto';

/** The public halves of the keys with which the registry signs releases, or has signed them. They follow the key file. */
export type RegistryKeys = () => readonly KeyObject[];
