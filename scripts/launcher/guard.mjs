/** Loaded into the program before all else: ends it when its launcher is gone, however that went. */
import process from "node:process";

const graceMs = 40_000;

if (process.env.TREFOIL_LAUNCHER === String(process.ppid) && process.connected) {
  process.once("disconnect", () => {
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
    setTimeout(() => signalAll("SIGKILL"), graceMs).unref();
    process.once("exit", () => signalAll("SIGTERM")); // what the program started and did not end
    process.kill(process.pid, "SIGTERM");
  });
  process.channel?.unref(); // the listener must not keep a finished program alive
}
delete process.env.TREFOIL_LAUNCHER;

/** The program is the first of its group, so this reaches what it started too. */
function signalAll(signal) {
  try {
    process.kill(-process.pid, signal);
  } catch {
    process.kill(process.pid, signal);
  }
}
