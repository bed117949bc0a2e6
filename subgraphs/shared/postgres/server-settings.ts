/** What the embedded server is told, as `-c name=value`. The hub with its database is to stay within 700 MB. */
export function serverSettings(socketFolder: string, durable: boolean): readonly string[] {
  const settings = {
    ...LEAN,
    // Quoted, since it is a list and the path may hold a comma.
    unix_socket_directories: `"${socketFolder}"`,
    ...(durable ? {} : FORGETFUL),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const LEAN = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '48MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  // One machine, no replica: less to write, and COPY into a new table skips the log.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  // Each worker is a process with memory of its own.
  io_method: 'sync',
  max_worker_processes: '2',
  max_parallel_workers_per_gather: '0',
  autovacuum_max_workers: '2',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // An error's text quotes the value that caused it; the client gets it, the log must not.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** For tests: a power cut may lose everything, and nothing waits for the disk. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };
