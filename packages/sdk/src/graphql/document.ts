/** Documents: the text of one operation, with the types of its variables and its data. */

/** Whatever has a text and carries types as GraphQL Code Generator's string documents do. */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  /** Of types only: nothing is there. */
  readonly __apiType?: ((variables: Variables) => Data) | undefined;
}

/** A document of the SDK's own. */
export class ShopDocument<Data, Variables> implements TypedDocument<Data, Variables> {
  declare readonly __apiType?: (variables: Variables) => Data;
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal: the name that it has where documents are persisted. */
  readonly hash: string;

  constructor(text: string, hash: string) {
    this.text = text;
    this.hash = hash;
  }

  toString(): string {
    return this.text;
  }
}
