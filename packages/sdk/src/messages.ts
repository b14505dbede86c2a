/** What a customer and the staff say to one another about an order. */

export interface Message {
  readonly id: string;
  readonly conversationId: string;
  readonly orderId: string;
  readonly author: MessageAuthor;
  readonly text: string;
  readonly createdAt: string;
}

export interface MessageAuthor {
  /** `CUSTOMER` is whose order it is; anybody else is `STAFF`. */
  readonly role: "CUSTOMER" | "STAFF";
  readonly customerId: string;
}

export interface NewMessage {
  /** 1 to 2,000 characters. */
  readonly text: string;
}

export interface MessageFilter {
  /** Default `createdAt`: oldest first. */
  readonly sort?: "createdAt" | "-createdAt" | undefined;
}
