/** What can be watched, and what its news lead to, as GraphQL says it. */
import {
  edges,
  type InputOf,
  type Message,
  watchEvents,
  watchMessages,
  watchOrder,
  watchStock,
} from "@trefoil/domain";
import type {
  MessagePostedPayloadResolvers,
  OrderUpdatedPayloadResolvers,
  RequireFields,
  StockChangedPayloadResolvers,
  SubscriptionEventsArgs,
  SubscriptionMessagePostedArgs,
  SubscriptionOrderUpdatedArgs,
  SubscriptionResolvers,
  SubscriptionStockChangedArgs,
} from "../gen/resolvers.ts";
import { fromList } from "../wire.ts";
import { watching } from "./watching.ts";

/** With the defaults of the schema. */
type Started<Args extends { begin?: unknown }> = RequireFields<Args, "begin">;

export const subscriptions = {
  events: watching({
    operation: watchEvents,
    // All of the filter: what doesn't belong there is the domain's to name.
    decode: ({ filter, after }: Started<SubscriptionEventsArgs>) =>
      fromList({ filter, after }) as InputOf<typeof watchEvents>,
  }),
  orderUpdated: watching({
    operation: watchOrder,
    decode: ({ id, after }: Started<SubscriptionOrderUpdatedArgs>) => ({ id, after: after ?? undefined }),
    of: ({ id }) => id,
  }),
  stockChanged: watching({
    operation: watchStock,
    decode: ({ productId, after }: Started<SubscriptionStockChangedArgs>) => ({
      productId,
      after: after ?? undefined,
    }),
    of: ({ productId }) => productId,
  }),
  messagePosted: watching({
    operation: watchMessages,
    decode: ({ orderId, after }: Started<SubscriptionMessagePostedArgs>) => ({
      orderId,
      after: after ?? undefined,
    }),
    of: ({ orderId }) => orderId,
  }),
} satisfies Required<Omit<SubscriptionResolvers, "__isTypeOf">>;

/** How it stands now, also where the news are only where the stream begins. */
export const orderUpdatedPayload = {
  order: ({ of }, _args, { loaders }) => loaders.load(edges.ordersByIds, of as string, {}),
} satisfies OrderUpdatedPayloadResolvers;

export const stockChangedPayload = {
  stock: ({ of }, _args, { loaders }) => loaders.load(edges.stockOfProducts, of as string, {}),
} satisfies StockChangedPayloadResolvers;

export const messagePostedPayload = {
  message: ({ event }) => (event === null ? null : (event.data as { readonly message: Message }).message),
} satisfies MessagePostedPayloadResolvers;
