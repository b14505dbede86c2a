/** What all services write alike: money, enums, pages. */
import type { Money, Page } from "@trefoil/domain";
import type { Money as MoneyMessage } from "@trefoil/proto";

export function toMoney({ amount, currency }: Money): MoneyMessage {
  return { amount: BigInt(amount), currency };
}

/** An amount beyond 2^53-1 stays beyond it, so that the domain refuses it. */
export function fromMoney(money: MoneyMessage | undefined): Money {
  return given(money && { amount: Number(money.amount), currency: money.currency });
}

/** An absent message is passed on: to say that something is required is the domain's business. */
export function given<T>(value: T | undefined): T {
  return value as T;
}

/** An optional int64. */
export function fromInt64(value: bigint | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

type Named<Numbers> = Exclude<keyof Numbers & string, "UNSPECIFIED">;

/** An enum of the contract between its numbers and the domain's words, which are its names. */
export function enumOf<const Numbers extends { readonly UNSPECIFIED: 0 } & Readonly<Record<string, number>>>(
  numbers: Numbers,
) {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  names.delete(numbers.UNSPECIFIED);
  return {
    to: (name: Named<Numbers>): Numbers[keyof Numbers] => numbers[name],
    /** UNSPECIFIED is absent; what nobody knows goes on as its number, which the domain refuses by the field's name. */
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- some inputs take fewer; the domain judges
    from: <Name extends Named<Numbers> = Named<Numbers>>(number: number): Name | undefined =>
      number === numbers.UNSPECIFIED ? undefined : ((names.get(number) ?? String(number)) as Name),
  };
}

const MAX_PAGE = 100;

interface AskedPage {
  readonly pageSize: number;
  readonly pageToken: string;
  readonly beforePageToken: string;
}

interface PageInput {
  readonly limit: number | undefined;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/** AIP-158: 0 is the default, more than the maximum is the maximum, and a negative size the domain refuses. */
export function fromPage({ pageSize, pageToken, beforePageToken }: AskedPage): PageInput {
  return {
    limit: pageSize === 0 ? undefined : Math.min(pageSize, MAX_PAGE),
    after: pageToken || undefined,
    before: beforePageToken || undefined,
  };
}

/** AIP-132: `created_at desc` is the domain's `-createdAt`. What is neither goes on as it is, for the domain to refuse. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- every list has its own sorts; the domain judges
export function fromOrderBy<Sort extends string>(orderBy: string): Sort | undefined {
  const [name = "", direction = "asc", ...more] = orderBy.trim().split(/\s+/, 3);
  if (name === "") return undefined;
  if (more.length > 0 || !(direction === "asc" || direction === "desc")) return orderBy as Sort;
  const sort = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `${direction === "desc" ? "-" : ""}${sort}` as Sort;
}

interface Tokens {
  readonly nextPageToken: string;
  readonly previousPageToken: string;
}

export function toTokens({
  nextCursor,
  prevCursor,
}: Pick<Page<unknown>, "nextCursor" | "prevCursor">): Tokens {
  return { nextPageToken: nextCursor ?? "", previousPageToken: prevCursor ?? "" };
}

/** Null in a view is absent in a message. */
export function orAbsent<T>(value: T | null): T | undefined {
  return value ?? undefined;
}
