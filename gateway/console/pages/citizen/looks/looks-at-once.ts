/** How many looks are asked for at once: what the graph gives in one page at most. */
export const LOOKS_AT_ONCE = 100;
