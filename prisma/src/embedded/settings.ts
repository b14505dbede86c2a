/** PostgreSQL's settings for the embedded server. */

/** For a shop on one machine: all durability on, memory and write-ahead log sized for a demo and its benchmarks. */
export const durable: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  fsync: "on",
  synchronous_commit: "on",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "8MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
  min_wal_size: "256MB",
  checkpoint_timeout: "15min",
  // Nobody replicates from it.
  wal_level: "minimal",
  max_wal_senders: "0",
  random_page_cost: "1.1",
  // Short statements only: compiling one, or fetching helpers for it, costs more than it gains.
  jit: "off",
  max_parallel_workers_per_gather: "0",
  // A statement that fails is answered to who sent it; the log keeps starts, stops and what ends a connection.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_checkpoints: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

/** For tests: a commit is written before it is answered, so it survives `kill -9`, but nothing is synced to disk. */
export const throwaway: Record<string, string> = {
  ...durable,
  fsync: "off",
  full_page_writes: "off",
  shared_buffers: "128MB",
};
