/** Support: what a customer and the staff say to one another about an order. */
export { listMessages } from "./list-messages.ts";
export type { Message, MessageAuthor } from "./message.ts";
export { messagesByIds } from "./messages-by-ids.ts";
export { messagesOfOrders } from "./messages-of-orders.ts";
export { postMessage } from "./post-message.ts";
export { watchMessages } from "./watch-messages.ts";
