import { Histogram, type Registry } from 'prom-client';

/** What a histogram of durations is called, and by what it is told apart. */
export interface DurationsNames<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly Label[];
  /** Upper bounds in seconds, ascending. */
  readonly buckets: readonly number[];
}

/** One series: how many took how long. */
export interface Series<Label extends string> {
  readonly labels: Readonly<Partial<Record<Label, string>>>;
  /** By bucket, and last those that took longer than any. */
  readonly counts: number[];
  sum: number;
}

/**
 * A histogram whose series are plain numbers, written out when somebody scrapes. The library's own finds its series by a text
 * that it makes of the labels at each observation, which costs more than all the rest of it.
 */
export class Durations<Label extends string> extends Histogram<Label> {
  readonly #names: Pick<DurationsNames<Label>, 'name' | 'help'>;
  readonly #bounds: readonly number[];
  readonly #all: Series<Label>[] = [];

  constructor({ labelNames, buckets, ...names }: DurationsNames<Label>, registry: Registry) {
    super({ ...names, labelNames, buckets: [...buckets], registers: [registry] });
    this.#names = names;
    this.#bounds = buckets;
  }

  /** Begins a series; what it gives adds a duration in seconds. */
  series(labels: Series<Label>['labels']): (seconds: number) => void {
    const bounds = this.#bounds;
    const series: Series<Label> = {
      labels,
      counts: [...bounds, Number.POSITIVE_INFINITY].map(() => 0),
      sum: 0,
    };
    this.#all.push(series);
    const { counts } = series;
    return (seconds) => {
      let place = 0;
      while (place < bounds.length && seconds > (bounds[place] ?? 0)) {
        place += 1;
      }
      counts[place] = (counts[place] ?? 0) + 1;
      series.sum += seconds;
    };
  }

  /** All series as they are now. Their counts go on. */
  get all(): readonly Readonly<Series<Label>>[] {
    return this.#all;
  }

  /** What the library asks a metric for when somebody scrapes. */
  getForPromString(): Promise<object> {
    const values = this.#all.flatMap((one) => this.#valuesOf(one));
    return Promise.resolve({ ...this.#names, type: 'histogram', aggregator: 'sum', values });
  }

  #valuesOf({ labels, counts, sum }: Series<Label>) {
    const { name } = this.#names;
    let total = 0;
    const buckets = [...this.#bounds, '+Inf'].map((le, place) => {
      total += counts[place] ?? 0;
      return { labels: { le }, sharedLabels: labels, value: total, metricName: `${name}_bucket` };
    });
    return [
      ...buckets,
      { labels: {}, sharedLabels: labels, value: sum, metricName: `${name}_sum` },
      { labels: {}, sharedLabels: labels, value: total, metricName: `${name}_count` },
    ];
  }
}
