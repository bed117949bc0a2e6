/**
 * Runs `stop` at the first SIGINT or SIGTERM and ends the process with 0, or with 1 when stopping fails or takes longer than
 * `patienceMs`. A second signal ends it at once.
 */
export function stopOnSignal(stop: () => Promise<void>, patienceMs = 15_000): void {
  let asked = false;
  const leave = (): void => {
    if (asked) {
      process.exit(1);
    }
    asked = true;
    setTimeout(() => process.exit(1), patienceMs).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', leave).on('SIGTERM', leave);
}
