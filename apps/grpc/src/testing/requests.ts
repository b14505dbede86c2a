/** Requests of a client stream that a test sends one by one. */
export interface Requests<Request> extends AsyncIterable<Request> {
  send(request: Request): void;
  /** The client has nothing more to say. */
  end(): void;
}

export function requests<Request>(...first: readonly Request[]): Requests<Request> {
  const waiting = [...first];
  let ended = false;
  let changed = Promise.withResolvers<void>();
  const change = (): void => {
    changed.resolve();
    changed = Promise.withResolvers();
  };
  return {
    send(request) {
      waiting.push(request);
      change();
    },
    end() {
      ended = true;
      change();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else if (ended) return;
        else await changed.promise;
      }
    },
  };
}
