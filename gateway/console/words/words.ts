/** The languages of the pages. Vietnamese comes first. */
export type Language = 'vi' | 'en';

/** A sentence or a name as the pages show it, in each language. */
export type Words = Readonly<Record<Language, string>>;
