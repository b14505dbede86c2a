/** Enums whose values the domain writes otherwise than GraphQL names them: resolvers and inputs hold the domain's. */
export const enumValues = {
  CheckoutSort: { UPDATED_AT: "updatedAt", UPDATED_AT_DESC: "-updatedAt" },
  CustomerSort: {
    CREATED_AT: "createdAt",
    CREATED_AT_DESC: "-createdAt",
    EMAIL: "email",
    EMAIL_DESC: "-email",
  },
  DeadLetterSort: { CREATED_AT: "createdAt", CREATED_AT_DESC: "-createdAt" },
  EventSort: { POSITION: "position", POSITION_DESC: "-position" },
  MessageSort: { CREATED_AT: "createdAt", CREATED_AT_DESC: "-createdAt" },
  NotificationSort: { CREATED_AT: "createdAt", CREATED_AT_DESC: "-createdAt" },
  OrderAction: { CANCEL: "cancel", SHIP: "ship", DELIVER: "deliver" },
  OrderSort: { PLACED_AT: "placedAt", PLACED_AT_DESC: "-placedAt" },
  ProductSort: {
    CREATED_AT: "createdAt",
    CREATED_AT_DESC: "-createdAt",
    PRICE: "price",
    PRICE_DESC: "-price",
    NAME: "name",
    NAME_DESC: "-name",
  },
  ReviewSort: {
    CREATED_AT: "createdAt",
    CREATED_AT_DESC: "-createdAt",
    RATING: "rating",
    RATING_DESC: "-rating",
  },
  WebhookDeliverySort: { CREATED_AT: "createdAt", CREATED_AT_DESC: "-createdAt" },
  WebhookEndpointSort: { CREATED_AT: "createdAt", CREATED_AT_DESC: "-createdAt" },
} as const satisfies Record<string, Record<string, string>>;
