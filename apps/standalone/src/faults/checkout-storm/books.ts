/** What the payment provider has on its books, to compare with ours. */

export interface Booked {
  readonly status: string;
  /** Captured and not given back, in minor units. */
  readonly kept: number;
}

interface Page {
  readonly items: readonly { id: string; status: string; captured: number; refunded: number }[];
  readonly next: string | null;
}

/** Every payment the provider knows, by its id (`pay_...`). */
export async function readBooks(provider: string): Promise<Map<string, Booked>> {
  const books = new Map<string, Booked>();
  for (let after: string | null = ""; after !== null; ) {
    const response = await fetch(`${provider}/v1/payments?limit=1000&after=${after}`);
    if (!response.ok) throw new Error(`books: ${response.status} ${await response.text()}`);
    const page = (await response.json()) as Page;
    for (const { id, status, captured, refunded } of page.items) {
      books.set(id, { status, kept: captured - refunded });
    }
    after = page.next;
  }
  return books;
}
