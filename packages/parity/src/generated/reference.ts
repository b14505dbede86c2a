/** References to things that are there, whichever they are on a stage. */
export type Thing = "product" | "category" | "customer" | "order";

/** The id of something that is there, whichever it is on a stage. */
export class Reference {
  readonly to: Thing;
  readonly number: number;

  constructor(to: Thing, number: number) {
    this.to = to;
    this.number = number;
  }
}
