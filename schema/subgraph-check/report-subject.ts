/** Which proposal a report is about. */
export interface ReportSubject {
  /** The name of the subgraph. */
  readonly name: string;
  /** The SDL's file as whoever reads the report knows it. */
  readonly file: string;
}
