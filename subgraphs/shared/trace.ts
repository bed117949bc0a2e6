/** Where in a trace a request stands, as the headers of the same names say it. @see https://www.w3.org/TR/trace-context/ */
export interface Trace {
  /** The client's trace, or a new one, with the sender as the parent. */
  readonly traceparent: string;
  /** The client's `tracestate`, as it came. Missing: there was none, or none that belongs to a usable trace. */
  readonly tracestate?: string;
}
