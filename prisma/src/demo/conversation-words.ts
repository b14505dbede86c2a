/** What customers ask about an order in each status, and what the staff answer: in turn, the customer first. */
import type { Status } from "./order-course.ts";

export const conversationWords: Readonly<Record<Status, readonly (readonly string[])[]>> = {
  PENDING: [
    [
      "I have just ordered. Does it reach me this week?",
      "If it is paid today, it leaves us tomorrow morning.",
    ],
    ["Can you still change the address of this order?"],
  ],
  CONFIRMED: [
    [
      "When do you send it? It is a present.",
      "It is packed and leaves us today. The carrier needs two days.",
      "Wonderful, thank you.",
    ],
    ["Please pack it without plastic if you can.", "With pleasure: paper and cardboard only."],
    ["Could a neighbour take the parcel?"],
  ],
  SHIPPED: [
    [
      "The tracking page has shown the same place for two days.",
      "I have asked the carrier: it was sorted wrongly and is on its way again.",
      "Thanks for looking after it so quickly.",
    ],
    ["Which carrier has my parcel?", "You find it beside the order, with the tracking number."],
  ],
  DELIVERED: [
    [
      "One of the pieces arrived with a scratch.",
      "I am sorry to read that. Do you want another one, or a part of your money back?",
      "Another one would be lovely.",
      "It is on its way to you. Keep the scratched one.",
    ],
    ["Everything arrived in one piece. Thank you!", "Thank you for telling us. Enjoy it!"],
    ["Where can I see again what I paid?", "In the e-mail that confirmed the order."],
  ],
  CANCELLED: [
    [
      "I see the order is cancelled. When do I get my money back?",
      "What was charged is on its way to you. With a card it can take your bank a few days to show it.",
    ],
    ["Can I order the same again?", "Of course: everything in it is still on our shelves."],
  ],
};
