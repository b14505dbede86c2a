/** What a shelf of the demo shop is described by; products are composed from it. */

/** `code` begins the SKUs; prices are in euros; a measure is an attribute whose values the products share out. */
export interface Shelf {
  slug: string;
  code: string;
  name: string;
  description: string;
  /** What lies here, in the singular, with the price range in euros, and what it is made of if not of the shelf's materials. */
  things: readonly (readonly [noun: string, from: number, to: number, ...materials: string[]])[];
  materials: readonly string[];
  colours: readonly string[];
  measure: readonly [name: string, ...values: string[]];
  /** Sentences that are true of anything on the shelf. */
  remarks: readonly string[];
}

/** A department with its shelves. */
export interface Department {
  slug: string;
  name: string;
  description: string;
  shelves: readonly Shelf[];
}
