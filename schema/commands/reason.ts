/** Why the contract is not as it must be, in both languages. */
export interface Reason {
  readonly vi: string;
  readonly en: string;
}
