/** Enums of the contract between their numbers and the names that the SDK has for them. */
import { invalidField } from "../errors.ts";

type Numbers = { readonly UNSPECIFIED: 0 } & Readonly<Record<string, number>>;
type Named<N> = Exclude<keyof N & string, "UNSPECIFIED">;

/** `field`: what the inputs of the SDK call it. */
export function enumOf<const N extends Numbers>(field: string, numbers: N) {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  names.delete(numbers.UNSPECIFIED);
  const allowed = [...names.values()].join(", ");
  return {
    /** Absent is UNSPECIFIED. INVALID_INPUT for a name that has no number, and so can't be sent. */
    number(name: Named<N> | undefined): N[keyof N] {
      if (name === undefined || name === null) return numbers.UNSPECIFIED as N[keyof N];
      if (!Object.hasOwn(numbers, name) || numbers[name] === 0)
        throw invalidField(field, "NOT_ALLOWED", `must be one of ${allowed}`);
      return numbers[name] as N[keyof N];
    },
    /** A number that only newer versions know is its digits. */
    name(number: number): Named<N> {
      return (names.get(number) ?? String(number)) as Named<N>;
    },
  };
}
