/** The entries of a history that came after those that were read: histories only grow. */
export function newEvents<Event>(read: readonly unknown[], now: readonly Event[]): readonly Event[] {
  return now.slice(read.length);
}
