/** Settings of a hub whose tests tell what it answers, not how fast: beside a browser, beside other suites, or fifty of the same at once, it needs longer than people are asked to wait. */
export const PATIENT = {
  HUB_REQUEST_DEADLINE_MS: '80000',
  HUB_PLAN_DEADLINE_MS: '20000',
  HUB_SUBGRAPH_DEADLINE_MS: '70000',
} as const;
