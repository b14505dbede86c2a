/** What the statements of one operation have read along, beside what they were asked for. */
import type { FieldNode } from "graphql";

/** By the field that will ask for it, and the key that it asks by. */
export class Found {
  readonly #fields = new Map<FieldNode, Map<string, unknown>>();

  by(field: FieldNode): Map<string, unknown> {
    let values = this.#fields.get(field);
    if (values === undefined) {
      values = new Map();
      this.#fields.set(field, values);
    }
    return values;
  }

  /** Undefined where it has to be loaded. */
  of(fields: readonly FieldNode[], key: string): unknown {
    return fields.length === 1 ? this.#fields.get(fields[0] as FieldNode)?.get(key) : undefined;
  }
}
