/** Timers for a point in time, however far it is. */

/** The longest that a timer can wait. */
const MAX_WAIT_MS = 2 ** 31 - 1;

/** Calls at a time, in milliseconds since 1970, and holds up no process for it. Returns how to call it off. */
export function atTime(time: number, call: () => void): () => void {
  let timer: NodeJS.Timeout;
  function wait(): void {
    const left = time - Date.now();
    timer = left > MAX_WAIT_MS ? setTimeout(wait, MAX_WAIT_MS) : setTimeout(call, Math.max(0, left));
    timer.unref();
  }
  wait();
  return () => clearTimeout(timer);
}
