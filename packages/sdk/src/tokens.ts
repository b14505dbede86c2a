/** Where access tokens come from: a text, or a function that is asked once and again when the shop refuses its token. */

/** A function may return undefined to call anonymously. What it throws, the call throws. */
export type TokenSource = string | (() => string | undefined | Promise<string | undefined>);

export interface Tokens {
  current(): string | undefined | Promise<string | undefined>;
  /** Whether there is hope of another token than the one refused. */
  renew(refused: string | undefined): boolean;
}

/** Calls that run at the same time share one question. */
export function tokensFrom(source: TokenSource | undefined): Tokens {
  if (typeof source !== "function") return { current: () => source, renew: () => false };
  let known: string | undefined;
  let asked: Promise<string | undefined> | undefined;

  async function ask(provide: Exclude<TokenSource, string>): Promise<string | undefined> {
    try {
      known = await provide();
      return known;
    } finally {
      asked = undefined;
    }
  }

  return {
    current() {
      if (known !== undefined) return known;
      asked ??= ask(source);
      return asked;
    },
    renew(refused) {
      // Another call may have brought a new one meanwhile.
      if (known === refused) known = undefined;
      return true;
    },
  };
}
