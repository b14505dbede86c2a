/** Generated from v2.yaml by `npm run generate`: do not edit. */
export interface paths {
  "/v2/products": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List products, or fetch some by id
     * @description Pages through the products that match the filter, newest first unless `sort` says otherwise. Callers who are not staff see ACTIVE products only, and nothing when they ask for another status. With `ids` it fetches exactly the products named instead, in that order and without those that don't exist; `ids` excludes the parameters of pages and filters, and both cursors of the answer are then null.
     */
    get: operations["listProducts"];
    put?: never;
    /**
     * Create a product
     * @description Adds a product to the catalog, ACTIVE unless stated otherwise, with an empty stock.
     */
    post: operations["createProduct"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/products/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export products as a stream
     * @description Streams every product that matches the filter, one JSON object a line, as the catalog is at one instant. The stream goes as fast as it is read and stops when the reader hangs up. A stream that breaks off ends without a final newline.
     */
    get: operations["exportProducts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/products/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import products from a stream
     * @description Creates a product of every line of the body, which may be of any length and is read as fast as it can be written. With `mode=atomic` all lines are kept or none: any bad line makes it 400 `IMPORT_REJECTED`. With `mode=best-effort` the good lines are kept and the bad ones reported; it is the faster one, as it writes several batches at a time where an atomic import is one transaction. Of two lines with one SKU the first gets it. Lines count from 1; empty lines are skipped and not counted. A line may have at most 64 KiB. A caller who hangs up stops the import: atomic keeps nothing, best-effort what it had written, which need not be all lines up to one.
     */
    post: operations["importProducts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/products/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The product.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        id: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    /**
     * Read a product
     * @description The product, whatever its status; a DRAFT exists for staff only.
     */
    get: operations["getProduct"];
    put?: never;
    post?: never;
    /**
     * Archive a product
     * @description Takes the product off sale for good. It stays readable, for the orders that name it.
     */
    delete: operations["archiveProduct"];
    options?: never;
    head?: never;
    /**
     * Change a product
     * @description Changes the members given and leaves the others. In `attributes` a null removes the attribute. An archived product changes no more.
     */
    patch: operations["updateProduct"];
    trace?: never;
  };
  "/v2/products/{productId}/reviews": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The product reviewed.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        productId: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    /**
     * List the reviews of a product
     * @description Pages through the reviews of one product, newest first unless `sort` says otherwise.
     */
    get: operations["listReviews"];
    put?: never;
    /**
     * Review a product
     * @description Adds the caller's review of the product. A customer reviews a product once.
     */
    post: operations["createReview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/products/{productId}/stock": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The product stocked.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        productId: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    /**
     * Read the stock of a product
     * @description How much of the product is on hand, reserved for orders, and available.
     */
    get: operations["getStock"];
    put?: never;
    /**
     * Adjust the stock of a product
     * @description Adds `delta` to what is on hand. What is on hand never falls below what is reserved for orders. With `If-Match` the adjustment is made only while the stock is as the caller saw it.
     */
    post: operations["adjustStock"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List categories
     * @description Pages through the categories by their position, all of them or those under one parent.
     */
    get: operations["listCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/categories/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a category
     * @description One category.
     */
    get: operations["getCategory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers
     * @description Pages through the accounts, newest first unless `sort` says otherwise.
     */
    get: operations["listCustomers"];
    put?: never;
    /**
     * Register
     * @description Opens an account with the role CUSTOMER and the tier FREE. The password is accepted and never shown. Keys of anonymous callers share one scope, so choose a random one.
     */
    post: operations["registerCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        id: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    /**
     * Read a customer
     * @description One account. Customers see their own; anybody else's does not exist for them.
     */
    get: operations["getCustomer"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a customer
     * @description Changes the members given and leaves the others. Customers change their own name, e-mail address and password; `tier` is for staff and `role` for administrators.
     */
    patch: operations["updateCustomer"];
    trace?: never;
  };
  "/v2/customers/{id}/suspend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend a customer
     * @description A suspended customer can read, but not order, review or change anything.
     */
    post: operations["suspendCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read your own account
     * @description The account that the token stands for.
     */
    get: operations["me"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List orders
     * @description Pages through orders, newest first unless `sort` says otherwise: a customer's own, or, for staff, everybody's or those of one customer.
     */
    get: operations["listOrders"];
    put?: never;
    /**
     * Place an order
     * @description Prices the lines from the catalog and records the order as PENDING, which is answered at once with 202. The checkout (stock, payment, shipment) goes on behind it and ends in CONFIRMED or CANCELLED. With `Prefer: wait=N` the answer waits up to N seconds for that and is 201 when the checkout has finished. Give exactly one of `paymentToken` and `payment`. A product may be named in one line only.
     */
    post: operations["placeOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an order, now or as it was
     * @description One order as it is, or, with `at`, as it was at that instant; such a past order has no transitions among its links. Customers see their own; anybody else's does not exist for them.
     */
    get: operations["getOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an order
     * @description Cancels a PENDING or CONFIRMED order; what the checkout took is given back.
     */
    post: operations["cancelOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{id}/ship": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ship an order
     * @description Records that a CONFIRMED order has left the house.
     */
    post: operations["shipOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{id}/deliver": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deliver an order
     * @description Records that a SHIPPED order has arrived.
     */
    post: operations["deliverOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{id}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read everything that happened to an order
     * @description Pages through the events of one order, its checkout, its payment and its shipment, oldest first, as CloudEvents 1.0. Staff see every step of the checkout, customers what became of it.
     */
    get: operations["orderHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{id}/stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Watch an order live
     * @description Streams what happens to one order, its payment and its shipment. The stream stays open until either side closes it. An event is `id` (its position), `event` (its type) and `data` (the CloudEvent in one line); a comment every 15 seconds keeps the connection alive. Nothing is buffered for a slow reader: it reads on from the log when it can. The stream ends when the token expires or the server stops; a client that reconnects with the last `id` as `Last-Event-ID`, as `EventSource` does by itself, misses nothing and gets nothing twice.
     */
    get: operations["watchOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{orderId}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    /**
     * List the messages about an order
     * @description Pages through what the customer and the staff said to one another about one order, oldest first unless `sort` says otherwise; an empty page while nobody has said anything.
     */
    get: operations["listMessages"];
    put?: never;
    /**
     * Say something about an order
     * @description Adds the caller's message to the conversation about one order; the first message begins it. The customer is notified of what the staff say.
     */
    post: operations["postMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{orderId}/messages/stream": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    /**
     * Watch the messages about an order live
     * @description Streams what is said about one order, also before anything was; the `message` in the `data` of an event is the message as `listMessages` shows it, but for its links. The stream stays open until either side closes it. An event is `id` (its position), `event` (its type) and `data` (the CloudEvent in one line); a comment every 15 seconds keeps the connection alive. Nothing is buffered for a slow reader: it reads on from the log when it can. The stream ends when the token expires or the server stops; a client that reconnects with the last `id` as `Last-Event-ID`, as `EventSource` does by itself, misses nothing and gets nothing twice.
     */
    get: operations["watchMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/products/{productId}/stock/stream": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The product stocked.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        productId: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    /**
     * Watch the stock of a product live
     * @description Streams every change of the stock of one product. The stream stays open until either side closes it. An event is `id` (its position), `event` (its type) and `data` (the CloudEvent in one line); a comment every 15 seconds keeps the connection alive. Nothing is buffered for a slow reader: it reads on from the log when it can. The stream ends when the token expires or the server stops; a client that reconnects with the last `id` as `Last-Event-ID`, as `EventSource` does by itself, misses nothing and gets nothing twice.
     */
    get: operations["watchStock"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{orderId}/checkout": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    /**
     * Read the checkout of an order
     * @description Where the checkout of an order stands, with every step that was tried, in which direction, and what came of it.
     */
    get: operations["getCheckout"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{orderId}/checkout/retry": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try a parked checkout again
     * @description A checkout whose compensation failed too often is parked until somebody has looked at it. This sets it going again.
     */
    post: operations["retryCheckout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/checkouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List checkouts
     * @description Pages through the checkouts of all orders, those that moved last first unless `sort` says otherwise.
     */
    get: operations["listCheckouts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{orderId}/payments": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    /**
     * List the payments of an order
     * @description The payment of the order with its refunds; none while there has been no attempt to take it.
     */
    get: operations["listPayments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/payments/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The payment.
         * @example pay_01h455vb4pex5vsknk084sn02w
         */
        id: components["schemas"]["PaymentId"];
      };
      cookie?: never;
    };
    /**
     * Read a payment
     * @description One payment with its refunds.
     */
    get: operations["getPayment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/payments/{id}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The payment.
         * @example pay_01h455vb4pex5vsknk084sn02w
         */
        id: components["schemas"]["PaymentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a payment
     * @description Gives money back, all that is left of a captured payment or the `amount` named. It is recorded at once and paid out behind the answer; the refund's `status` says how far it is.
     */
    post: operations["refundPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/orders/{orderId}/shipment": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    /**
     * Read the shipment of an order
     * @description The parcel of an order, from the moment it is booked with a carrier.
     */
    get: operations["getShipment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/wallets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a wallet
     * @description Opens the caller's wallet, or, for staff, that of any customer: store credit in one currency, empty at first.
     */
    post: operations["openWallet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/wallet": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    /**
     * Read a wallet, now or as it was
     * @description The store credit of a customer as it is, or, with `at`, as it was at that instant.
     */
    get: operations["getWallet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/wallet/deposit": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deposit to a wallet
     * @description Adds to the balance.
     */
    post: operations["depositToWallet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/wallet/withdraw": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw from a wallet
     * @description Takes from the balance, never below zero.
     */
    post: operations["withdrawFromWallet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/wallet/freeze": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Freeze a wallet
     * @description Nothing can be withdrawn from or paid with a frozen wallet.
     */
    post: operations["freezeWallet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/wallet/unfreeze": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unfreeze a wallet
     * @description Sets a frozen wallet free again.
     */
    post: operations["unfreezeWallet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/wallet/entries": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    /**
     * List what happened to a wallet
     * @description Pages through the entries of a wallet, newest first, each with the balance after it.
     */
    get: operations["listWalletEntries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/{customerId}/order-summary": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    /**
     * Sum up a customer's orders
     * @description How many orders a customer placed, kept and cancelled, and what they came to, a line for each currency. It is built from events and may be a moment behind them.
     */
    get: operations["customerOrderSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/notifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your notifications
     * @description Pages through what the shop has told the caller, newest first.
     */
    get: operations["listNotifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/notifications/{id}/read": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The notification.
         * @example ntf_01h455vb4pex5vsknk084sn031
         */
        id: components["schemas"]["NotificationId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a notification as read
     * @description Records when the caller read it; a second time changes nothing.
     */
    post: operations["markNotificationRead"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/reports/top-products": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the products that sell best
     * @description The products that sold most in a day or a week (UTC), by quantity. It is built from events and may be a moment behind them.
     */
    get: operations["topProducts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/reports/sales": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the sales of each day
     * @description Orders, pieces and revenue of each day (UTC) from `from` to `to`, both included, a line for each currency and none for a day without sales. It is built from events and may be a moment behind them.
     */
    get: operations["salesByDay"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List events
     * @description Pages through the log of everything that happened, oldest first unless `sort` says otherwise, as CloudEvents 1.0. Customers see their own events, staff see all.
     */
    get: operations["listEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/events/stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Watch events live
     * @description Streams what happens in the shop: to customers their own events, to staff all. The stream stays open until either side closes it. An event is `id` (its position), `event` (its type) and `data` (the CloudEvent in one line); a comment every 15 seconds keeps the connection alive. Nothing is buffered for a slow reader: it reads on from the log when it can. The stream ends when the token expires or the server stops; a client that reconnects with the last `id` as `Last-Event-ID`, as `EventSource` does by itself, misses nothing and gets nothing twice.
     */
    get: operations["watchEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/consumers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the consumers of the log
     * @description Who reads the log behind the shop, how far each has come, and what keeps it.
     */
    get: operations["listConsumers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/dead-letters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List dead letters
     * @description Pages through the events that a consumer could not take, newest first unless `sort` says otherwise.
     */
    get: operations["listDeadLetters"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/dead-letters/{id}/replay": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The dead letter.
         * @example dlt_01h455vb4pex5vsknk084sn032
         */
        id: components["schemas"]["DeadLetterId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replay a dead letter
     * @description Hands the event to its consumer once more.
     */
    post: operations["replayDeadLetter"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/webhook-endpoints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhook endpoints
     * @description Pages through the caller's endpoints, newest first; staff see everybody's.
     */
    get: operations["listWebhookEndpoints"];
    put?: never;
    /**
     * Create a webhook endpoint
     * @description From now on the caller's events are sent to `url` by POST, signed as Standard Webhooks has it with the `secret`, which is shown here and after a rotation only. A delivery that fails is tried again for 3 days.
     */
    post: operations["createWebhookEndpoint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/webhook-endpoints/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The endpoint.
         * @example whe_01h455vb4pex5vsknk084sn033
         */
        id: components["schemas"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    /**
     * Read a webhook endpoint
     * @description One endpoint, without its secret.
     */
    get: operations["getWebhookEndpoint"];
    put?: never;
    post?: never;
    /**
     * Delete a webhook endpoint
     * @description Nothing is sent to it any more; what was under way is dropped.
     */
    delete: operations["deleteWebhookEndpoint"];
    options?: never;
    head?: never;
    /**
     * Change a webhook endpoint
     * @description Changes the members given and leaves the others. Enabling a disabled endpoint sets what waits for it going again.
     */
    patch: operations["updateWebhookEndpoint"];
    trace?: never;
  };
  "/v2/webhook-endpoints/{id}/rotate-secret": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The endpoint.
         * @example whe_01h455vb4pex5vsknk084sn033
         */
        id: components["schemas"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate the secret of a webhook endpoint
     * @description Makes a new secret and shows it. For 24 hours deliveries carry two signatures, of the new secret and of the one before.
     */
    post: operations["rotateWebhookSecret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/webhook-deliveries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhook deliveries
     * @description Pages through what was sent, or is to be sent, to the caller's endpoints, newest first; staff see everybody's.
     */
    get: operations["listWebhookDeliveries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/webhook-deliveries/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The delivery.
         * @example whd_01h455vb4pex5vsknk084sn034
         */
        id: components["schemas"]["WebhookDeliveryId"];
      };
      cookie?: never;
    };
    /**
     * Read a webhook delivery
     * @description One delivery with every attempt: what was sent, what came back, and how long it took.
     */
    get: operations["getWebhookDelivery"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/webhook-deliveries/{id}/redeliver": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The delivery.
         * @example whd_01h455vb4pex5vsknk084sn034
         */
        id: components["schemas"]["WebhookDeliveryId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a webhook delivery again
     * @description Sends the event once more, whatever became of it before.
     */
    post: operations["redeliverWebhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/health/live": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Is the process alive?
     * @description 200 as long as the process can answer at all, whatever the state of its database.
     */
    get: operations["healthLive"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/health/ready": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Can the process serve?
     * @description 200 when requests may be sent here; 503 while it starts, stops, or can't reach its database.
     */
    get: operations["healthReady"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/health": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How is the process?
     * @description Each part with its state, as far as an anonymous caller may know.
     */
    get: operations["health"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description TypeID of a product.
     * @example prod_01h455vb4pex5vsknk084sn02q
     */
    ProductId: string;
    /**
     * @description TypeID of a category.
     * @example cat_01h455vb4pex5vsknk084sn02s
     */
    CategoryId: string;
    /**
     * @description TypeID of a review.
     * @example rev_01h455vb4pex5vsknk084sn02x
     */
    ReviewId: string;
    /**
     * @description TypeID of a customer.
     * @example cus_01h455vb4pex5vsknk084sn02v
     */
    CustomerId: string;
    /**
     * @description TypeID of an order.
     * @example ord_01h455vb4pex5vsknk084sn02w
     */
    OrderId: string;
    /**
     * @description TypeID of a conversation, which has the suffix of its order's.
     * @example conv_01h455vb4pex5vsknk084sn02w
     */
    ConversationId: string;
    /**
     * @description TypeID of a message.
     * @example msg_01h455vb4pex5vsknk084sn035
     */
    MessageId: string;
    /**
     * @description TypeID of an event.
     * @example evt_01h455vb4pex5vsknk084sn02y
     */
    EventId: string;
    /**
     * Format: date-time
     * @description RFC 3339, with `Z` or an offset; answers are in UTC with milliseconds.
     * @example 2026-03-01T12:00:00.000Z
     */
    Instant: string;
    /**
     * @description RFC 3339 in UTC with milliseconds.
     * @example 2026-03-01T12:00:00.000Z
     */
    Timestamp: string;
    /**
     * @description Grows by one with every change.
     * @example 3
     */
    Version: number;
    /**
     * @description An opaque place in a list.
     * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
     */
    Cursor: string;
    /**
     * @description One entity tag, or `*`.
     * @example "3"
     */
    EntityTag: string;
    /**
     * @description 1 to 255 printable ASCII characters.
     * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
     */
    IdempotencyKey: string;
    /**
     * @description An amount of money.
     * @example {
     *       "amount": 1250,
     *       "currency": "EUR"
     *     }
     */
    Money: {
      /**
       * @description Minor units of the currency, cents for EUR.
       * @example 1250
       */
      amount: number;
      /**
       * @description ISO 4217 code.
       * @example EUR
       */
      currency: string;
    };
    /**
     * @description Where to go.
     * @example {
     *       "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w/cancel",
     *       "method": "POST"
     *     }
     */
    Link: {
      /**
       * @description A URL reference.
       * @example /v2/orders/ord_01h455vb4pex5vsknk084sn02w/cancel
       */
      href: string;
      /**
       * @description The method to use; GET when absent.
       * @example POST
       * @enum {string}
       */
      method?: "POST" | "PATCH" | "DELETE";
    };
    /**
     * @description The neighbours of this page.
     * @example {
     *       "nextCursor": "eyJrIjpbIjE5OTkiXX0.Zk1pX2hR",
     *       "prevCursor": null
     *     }
     */
    Page: {
      /**
       * @description Give it as `after` for the next page; null on the last.
       * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
       */
      nextCursor: string | null;
      /**
       * @description Give it as `before` for the previous page; null on the first.
       * @example null
       */
      prevCursor: string | null;
    };
    /**
     * @description A DRAFT is seen by staff only, an ACTIVE product can be ordered, an ARCHIVED one stays readable.
     * @example ACTIVE
     * @enum {string}
     */
    ProductStatus: "DRAFT" | "ACTIVE" | "ARCHIVED";
    /**
     * @description The statuses that a product can be given; archiving is an operation of its own.
     * @example ACTIVE
     * @enum {string}
     */
    ProductStatusToSet: "DRAFT" | "ACTIVE";
    /**
     * @description What the account may do.
     * @example CUSTOMER
     * @enum {string}
     */
    CustomerRole: "CUSTOMER" | "STAFF" | "ADMIN";
    /**
     * @description The plan, which sets the budget of requests.
     * @example PREMIUM
     * @enum {string}
     */
    CustomerTier: "FREE" | "BASIC" | "PREMIUM";
    /**
     * @description A SUSPENDED customer can read and nothing else.
     * @example ACTIVE
     * @enum {string}
     */
    CustomerStatus: "ACTIVE" | "SUSPENDED";
    /**
     * @description PENDING -> CONFIRMED -> SHIPPED -> DELIVERED, and PENDING or CONFIRMED -> CANCELLED.
     * @example PENDING
     * @enum {string}
     */
    OrderStatus: "PENDING" | "CONFIRMED" | "SHIPPED" | "DELIVERED" | "CANCELLED";
    /**
     * @description How an order is paid.
     * @example CARD
     * @enum {string}
     */
    PaymentMethod: "CARD" | "WALLET";
    /**
     * @description A COUNT that differed, a RECEIPT of goods, or DAMAGE.
     * @example RECEIPT
     * @enum {string}
     */
    StockReason: "COUNT" | "RECEIPT" | "DAMAGE";
    /**
     * @description `atomic` keeps all lines or none, `best-effort` the good ones.
     * @default atomic
     * @example atomic
     * @enum {string}
     */
    ImportMode: "atomic" | "best-effort";
    /**
     * @description Free properties of a product, at most 50.
     * @example {
     *       "origin": "Sri Lanka",
     *       "weight": "100 g"
     *     }
     */
    Attributes: {
      [key: string]: string;
    };
    /** @description Something that the shop sells. */
    Product: {
      id: components["schemas"]["ProductId"];
      /**
       * @description The merchant's own unique code.
       * @example TEA-EARL-100
       */
      sku: string;
      /**
       * @description What it is called.
       * @example Earl Grey, 100 g
       */
      name: string;
      /**
       * @description What there is to say about it.
       * @example Black tea with oil of bergamot.
       */
      description: string;
      price: components["schemas"]["Money"];
      status: components["schemas"]["ProductStatus"];
      categoryId: components["schemas"]["CategoryId"];
      attributes: components["schemas"]["Attributes"];
      version: components["schemas"]["Version"];
      createdAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      /** @description The category; with `include=category`. */
      category?: components["schemas"]["Category"];
      /** @description The stock; with `include=stock`. */
      stock?: components["schemas"]["Stock"];
      links: components["schemas"]["ProductLinks"];
    };
    /** @description A product as the export tells it, without links. */
    ExportedProduct: {
      id: components["schemas"]["ProductId"];
      /**
       * @description The merchant's own unique code.
       * @example TEA-EARL-100
       */
      sku: string;
      /**
       * @description What it is called.
       * @example Earl Grey, 100 g
       */
      name: string;
      /**
       * @description What there is to say about it.
       * @example Black tea with oil of bergamot.
       */
      description: string;
      price: components["schemas"]["Money"];
      status: components["schemas"]["ProductStatus"];
      categoryId: components["schemas"]["CategoryId"];
      attributes: components["schemas"]["Attributes"];
      version: components["schemas"]["Version"];
      createdAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
    };
    /**
     * @description Where to go from a product.
     * @example {
     *       "self": {
     *         "href": "/v2/products/prod_01h455vb4pex5vsknk084sn02q"
     *       },
     *       "collection": {
     *         "href": "/v2/products"
     *       },
     *       "category": {
     *         "href": "/v2/categories/cat_01h455vb4pex5vsknk084sn02s"
     *       },
     *       "stock": {
     *         "href": "/v2/products/prod_01h455vb4pex5vsknk084sn02q/stock"
     *       },
     *       "reviews": {
     *         "href": "/v2/products/prod_01h455vb4pex5vsknk084sn02q/reviews"
     *       }
     *     }
     */
    ProductLinks: {
      /** @description The product. */
      self: components["schemas"]["Link"];
      /** @description All products. */
      collection: components["schemas"]["Link"];
      /** @description Its category. */
      category: components["schemas"]["Link"];
      /** @description Its stock. */
      stock: components["schemas"]["Link"];
      /** @description Its reviews. */
      reviews: components["schemas"]["Link"];
    };
    /** @description A page of products. */
    ProductPage: {
      /** @description The products. */
      data: components["schemas"]["Product"][];
      page: components["schemas"]["Page"];
    };
    /** @description A product to create. */
    NewProduct: {
      /**
       * @description The merchant's own code, unique among all products.
       * @example TEA-EARL-100
       */
      sku: string;
      /**
       * @description What it is called.
       * @example Earl Grey, 100 g
       */
      name: string;
      /**
       * @description What there is to say about it.
       * @example Black tea with oil of bergamot.
       */
      description: string;
      price: components["schemas"]["Money"];
      categoryId: components["schemas"]["CategoryId"];
      /** @default ACTIVE */
      status?: components["schemas"]["ProductStatusToSet"];
      attributes?: components["schemas"]["Attributes"];
    };
    /** @description Members of a product to change (RFC 7396). */
    ProductPatch: {
      /**
       * @description What it is called.
       * @example Earl Grey, 100 g
       */
      name?: string;
      /**
       * @description What there is to say about it.
       * @example Black tea with oil of bergamot.
       */
      description?: string;
      /** @description The price, both members of it. */
      price?: components["schemas"]["Money"];
      categoryId?: components["schemas"]["CategoryId"];
      status?: components["schemas"]["ProductStatusToSet"];
      /**
       * @description At most 50 attributes to set or, with null, to remove.
       * @example {
       *       "origin": "India",
       *       "weight": null
       *     }
       */
      attributes?: {
        [key: string]: string | null;
      };
    };
    /** @description How an import went. */
    ImportSummary: {
      mode: components["schemas"]["ImportMode"];
      /**
       * @description Lines read.
       * @example 3
       */
      received: number;
      /**
       * @description Products created; 0 when an atomic import was rejected.
       * @example 2
       */
      created: number;
      /**
       * @description Bad lines.
       * @example 1
       */
      failed: number;
      /** @description The first 100 bad lines. */
      errors: components["schemas"]["ImportError"][];
      /**
       * @description Whether there were more bad lines than are listed.
       * @example false
       */
      errorsTruncated: boolean;
    };
    /** @description A bad line of an import. */
    ImportError: {
      /**
       * @description The number of the line, from 1.
       * @example 17
       */
      line: number;
      reason: components["schemas"]["ErrorReason"];
      /**
       * @description What is wrong with it.
       * @example Not valid: price.amount.
       */
      detail: string;
      /** @description The fields at fault, as `createProduct` names them. */
      violations: components["schemas"]["Violation"][];
    };
    /** @description A shelf of the catalog. */
    Category: {
      id: components["schemas"]["CategoryId"];
      /**
       * @description A readable name that is unique and made for URLs.
       * @example black-tea
       */
      slug: string;
      /**
       * @description What it is called.
       * @example Black tea
       */
      name: string;
      /**
       * @description What belongs here.
       * @example Teas of Assam, Ceylon and Yunnan.
       */
      description: string;
      /**
       * @description The category above; null at the top.
       * @example cat_01h455vb4pex5vsknk084sn02t
       */
      parentId: string | null;
      /**
       * @description Its place among its siblings.
       * @example 2
       */
      position: number;
      version: components["schemas"]["Version"];
      createdAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      links: components["schemas"]["CategoryLinks"];
    };
    /**
     * @description Where to go from a category.
     * @example {
     *       "self": {
     *         "href": "/v2/categories/cat_01h455vb4pex5vsknk084sn02s"
     *       },
     *       "collection": {
     *         "href": "/v2/categories"
     *       },
     *       "products": {
     *         "href": "/v2/products?categoryId=cat_01h455vb4pex5vsknk084sn02s"
     *       },
     *       "parent": {
     *         "href": "/v2/categories/cat_01h455vb4pex5vsknk084sn02t"
     *       }
     *     }
     */
    CategoryLinks: {
      /** @description The category. */
      self: components["schemas"]["Link"];
      /** @description All categories. */
      collection: components["schemas"]["Link"];
      /** @description Its products. */
      products: components["schemas"]["Link"];
      /** @description The category above; absent at the top. */
      parent?: components["schemas"]["Link"];
    };
    /** @description A page of categories. */
    CategoryPage: {
      /** @description The categories. */
      data: components["schemas"]["Category"][];
      page: components["schemas"]["Page"];
    };
    /** @description How much of a product there is. */
    Stock: {
      productId: components["schemas"]["ProductId"];
      /**
       * @description Pieces in the house.
       * @example 42
       */
      onHand: number;
      /**
       * @description Pieces promised to orders.
       * @example 2
       */
      reserved: number;
      /**
       * @description Pieces on hand and not reserved.
       * @example 40
       */
      available: number;
      version: components["schemas"]["Version"];
      links: components["schemas"]["StockLinks"];
    };
    /**
     * @description Where to go from a stock.
     * @example {
     *       "self": {
     *         "href": "/v2/products/prod_01h455vb4pex5vsknk084sn02q/stock"
     *       },
     *       "product": {
     *         "href": "/v2/products/prod_01h455vb4pex5vsknk084sn02q"
     *       }
     *     }
     */
    StockLinks: {
      /** @description The stock. */
      self: components["schemas"]["Link"];
      /** @description The product. */
      product: components["schemas"]["Link"];
    };
    /** @description A change of what is on hand. */
    StockAdjustment: {
      /**
       * @description Pieces to add, or, when negative, to take away.
       * @example 24
       */
      delta: number;
      reason: components["schemas"]["StockReason"];
    };
    /** @description What a customer says about a product. */
    Review: {
      id: components["schemas"]["ReviewId"];
      productId: components["schemas"]["ProductId"];
      customerId: components["schemas"]["CustomerId"];
      /**
       * @description Stars, 5 is best.
       * @example 5
       */
      rating: number;
      /**
       * @description In a few words.
       * @example A fine cup
       */
      title: string;
      /**
       * @description In more words.
       * @example Fresh and not too strong of bergamot.
       */
      body: string;
      createdAt: components["schemas"]["Timestamp"];
      /** @description The product; with `include=product`. */
      product?: components["schemas"]["Product"];
      links: components["schemas"]["ReviewLinks"];
    };
    /**
     * @description Where to go from a review.
     * @example {
     *       "self": {
     *         "href": "/v2/products/prod_01h455vb4pex5vsknk084sn02q/reviews#rev_01h455vb4pex5vsknk084sn02x"
     *       },
     *       "collection": {
     *         "href": "/v2/products/prod_01h455vb4pex5vsknk084sn02q/reviews"
     *       },
     *       "product": {
     *         "href": "/v2/products/prod_01h455vb4pex5vsknk084sn02q"
     *       }
     *     }
     */
    ReviewLinks: {
      /** @description The review: its place among the reviews of the product. */
      self: components["schemas"]["Link"];
      /** @description The reviews of the product. */
      collection: components["schemas"]["Link"];
      /** @description The product. */
      product: components["schemas"]["Link"];
    };
    /** @description A page of reviews. */
    ReviewPage: {
      /** @description The reviews. */
      data: components["schemas"]["Review"][];
      page: components["schemas"]["Page"];
    };
    /** @description A review to publish. */
    NewReview: {
      /**
       * @description Stars, 5 is best.
       * @example 5
       */
      rating: number;
      /**
       * @description In a few words.
       * @example A fine cup
       */
      title: string;
      /**
       * @description In more words.
       * @example Fresh and not too strong of bergamot.
       */
      body: string;
    };
    /** @description An account. */
    Customer: {
      id: components["schemas"]["CustomerId"];
      /**
       * @description The e-mail address, unique in any case.
       * @example alice@example.com
       */
      email: string;
      /**
       * @description What the customer is called.
       * @example Alice Archer
       */
      name: string;
      role: components["schemas"]["CustomerRole"];
      tier: components["schemas"]["CustomerTier"];
      status: components["schemas"]["CustomerStatus"];
      version: components["schemas"]["Version"];
      createdAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      links: components["schemas"]["CustomerLinks"];
    };
    /**
     * @description Where to go from a customer.
     * @example {
     *       "self": {
     *         "href": "/v2/customers/cus_01h455vb4pex5vsknk084sn02v"
     *       },
     *       "collection": {
     *         "href": "/v2/customers"
     *       },
     *       "orders": {
     *         "href": "/v2/orders?customerId=cus_01h455vb4pex5vsknk084sn02v"
     *       }
     *     }
     */
    CustomerLinks: {
      /** @description The customer. */
      self: components["schemas"]["Link"];
      /** @description All customers; for staff. */
      collection: components["schemas"]["Link"];
      /** @description The customer's orders. */
      orders: components["schemas"]["Link"];
    };
    /** @description A page of customers. */
    CustomerPage: {
      /** @description The customers. */
      data: components["schemas"]["Customer"][];
      page: components["schemas"]["Page"];
    };
    /** @description An account to open. */
    NewCustomer: {
      email: components["schemas"]["EmailToSet"];
      /**
       * @description What the customer is called.
       * @example Alice Archer
       */
      name: string;
      password: components["schemas"]["PasswordToSet"];
    };
    /** @description Members of a customer to change (RFC 7396). */
    CustomerPatch: {
      email?: components["schemas"]["EmailToSet"];
      /**
       * @description What the customer is called.
       * @example Alice Archer
       */
      name?: string;
      password?: components["schemas"]["PasswordToSet"];
      /** @description The plan; for staff. */
      tier?: components["schemas"]["CustomerTier"];
      /** @description What the account may do; for administrators. */
      role?: components["schemas"]["CustomerRole"];
    };
    /**
     * Format: email
     * @description The e-mail address, unique in any case.
     * @example alice@example.com
     */
    EmailToSet: string;
    /**
     * @description The password; never shown.
     * @example correct horse battery staple
     */
    PasswordToSet: string;
    /** @description Why a customer is suspended. */
    Suspension: {
      /**
       * @description For the record.
       * @example Disputed payments
       */
      reason?: string;
    };
    /** @description What a customer ordered, at the prices of that moment. */
    Order: {
      id: components["schemas"]["OrderId"];
      customerId: components["schemas"]["CustomerId"];
      status: components["schemas"]["OrderStatus"];
      /** @description The lines, in the order in which they were placed. */
      items: components["schemas"]["OrderItem"][];
      /** @description The sum of the lines. */
      total: components["schemas"]["Money"];
      shippingAddress: components["schemas"]["Address"];
      payment: components["schemas"]["OrderPayment"];
      /**
       * @description Why it was cancelled; null while it is not.
       * @example Ordered twice
       */
      cancelReason: string | null;
      /**
       * @description Who carries it; null until it is shipped or when unknown.
       * @example DHL
       */
      carrier: string | null;
      /**
       * @description The carrier's number; null until it is shipped or when unknown.
       * @example 00340434161094042557
       */
      trackingNumber: string | null;
      version: components["schemas"]["Version"];
      placedAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      /** @description The customer; with `include=customer`. */
      customer?: components["schemas"]["Customer"];
      /** @description What was paid for it; with `include=payments`. */
      payments?: components["schemas"]["Payment"][];
      links: components["schemas"]["OrderLinks"];
    };
    /** @description A line of an order. */
    OrderItem: {
      productId: components["schemas"]["ProductId"];
      /**
       * @description The product's SKU when it was ordered.
       * @example TEA-EARL-100
       */
      sku: string;
      /**
       * @description The product's name when it was ordered.
       * @example Earl Grey, 100 g
       */
      name: string;
      /**
       * @description Pieces ordered.
       * @example 2
       */
      quantity: number;
      /** @description The price of one piece when it was ordered. */
      unitPrice: components["schemas"]["Money"];
      /** @description The price of the line. */
      lineTotal: components["schemas"]["Money"];
      /** @description The product as it is now, with `include=items.product`; null when the caller may no longer see it. */
      product?: components["schemas"]["Product"] | null;
    };
    /**
     * @description How the order is paid.
     * @example {
     *       "method": "CARD"
     *     }
     */
    OrderPayment: {
      method: components["schemas"]["PaymentMethod"];
    };
    /** @description Where an order goes. */
    Address: {
      /**
       * @description Who receives it.
       * @example Alice Archer
       */
      name: string;
      /**
       * @description Street and number.
       * @example Ahornweg 3
       */
      line1: string;
      /**
       * @description Flat, floor or company; null when there is none.
       * @example null
       */
      line2: string | null;
      /**
       * @description Town or city.
       * @example Freiburg
       */
      city: string;
      /**
       * @description State or province; null when there is none.
       * @example null
       */
      region: string | null;
      /**
       * @description Postal code.
       * @example 79100
       */
      postalCode: string;
      /**
       * @description ISO 3166-1 alpha-2 code.
       * @example DE
       */
      country: string;
    };
    /**
     * @description Where to send an order.
     * @example {
     *       "name": "Alice Archer",
     *       "line1": "Ahornweg 3",
     *       "city": "Freiburg",
     *       "postalCode": "79100",
     *       "country": "DE"
     *     }
     */
    AddressToSet: {
      /**
       * @description Who receives it.
       * @example Alice Archer
       */
      name: string;
      /**
       * @description Street and number.
       * @example Ahornweg 3
       */
      line1: string;
      /**
       * @description Flat, floor or company.
       * @example Rear building
       */
      line2?: string | null;
      /**
       * @description Town or city.
       * @example Freiburg
       */
      city: string;
      /**
       * @description State or province.
       * @example Baden
       */
      region?: string | null;
      /**
       * @description Postal code.
       * @example 79100
       */
      postalCode: string;
      /**
       * @description ISO 3166-1 alpha-2 code.
       * @example DE
       */
      country: string;
    };
    /**
     * @description Where to go from an order; the transitions that are legal now for this caller carry a method.
     * @example {
     *       "self": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w"
     *       },
     *       "collection": {
     *         "href": "/v2/orders"
     *       },
     *       "customer": {
     *         "href": "/v2/customers/cus_01h455vb4pex5vsknk084sn02v"
     *       },
     *       "history": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w/history"
     *       },
     *       "stream": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w/stream"
     *       },
     *       "payments": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w/payments"
     *       },
     *       "messages": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w/messages"
     *       },
     *       "cancel": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w/cancel",
     *         "method": "POST"
     *       }
     *     }
     */
    OrderLinks: {
      /** @description The order. */
      self: components["schemas"]["Link"];
      /** @description The orders. */
      collection: components["schemas"]["Link"];
      /** @description The customer. */
      customer: components["schemas"]["Link"];
      /** @description Everything that happened to it. */
      history: components["schemas"]["Link"];
      /** @description What happens to it, live. */
      stream: components["schemas"]["Link"];
      /** @description What was paid for it. */
      payments: components["schemas"]["Link"];
      /** @description What was said about it. */
      messages: components["schemas"]["Link"];
      /** @description Its parcel; absent before it is confirmed and when it is cancelled. */
      shipment?: components["schemas"]["Link"];
      /** @description Cancel it; absent when that is not possible. */
      cancel?: components["schemas"]["Link"];
      /** @description Ship it; absent when that is not possible. */
      ship?: components["schemas"]["Link"];
      /** @description Deliver it; absent when that is not possible. */
      deliver?: components["schemas"]["Link"];
    };
    /** @description A page of orders. */
    OrderPage: {
      /** @description The orders. */
      data: components["schemas"]["Order"][];
      page: components["schemas"]["Page"];
    };
    /** @description An order to place, paid by exactly one of `paymentToken` and `payment`. */
    NewOrder: {
      /**
       * @description The lines; no product twice.
       * @example [
       *       {
       *         "productId": "prod_01h455vb4pex5vsknk084sn02q",
       *         "quantity": 2
       *       }
       *     ]
       */
      items: components["schemas"]["NewOrderItem"][];
      shippingAddress: components["schemas"]["AddressToSet"];
      /**
       * @description A token of the payment provider for the card to charge.
       * @example tok_visa
       */
      paymentToken?: string;
      /**
       * @description Pay from the customer's wallet.
       * @example WALLET
       * @enum {string}
       */
      payment?: "WALLET";
    } & (unknown | unknown);
    /** @description A line to order. */
    NewOrderItem: {
      productId: components["schemas"]["ProductId"];
      /**
       * @description Pieces to order.
       * @example 2
       */
      quantity: number;
    };
    /** @description Why an order is cancelled. */
    Cancellation: {
      /**
       * @description Kept with the order.
       * @example Ordered twice
       */
      reason?: string;
    };
    /** @description Who carries an order. */
    Shipping: {
      /**
       * @description The carrier.
       * @example DHL
       */
      carrier?: string;
      /**
       * @description The carrier's number.
       * @example 00340434161094042557
       */
      trackingNumber?: string;
    };
    /**
     * @description An empty object.
     * @example {}
     */
    Delivery: Record<string, never>;
    /** @description What the customer or the staff say about an order. A message never changes. */
    Message: {
      id: components["schemas"]["MessageId"];
      conversationId: components["schemas"]["ConversationId"];
      orderId: components["schemas"]["OrderId"];
      author: components["schemas"]["MessageAuthor"];
      /**
       * @description What was said.
       * @example When will it come?
       */
      text: string;
      createdAt: components["schemas"]["Timestamp"];
      links: components["schemas"]["MessageLinks"];
    };
    /**
     * @description Who said it.
     * @example {
     *       "role": "CUSTOMER",
     *       "customerId": "cus_01h455vb4pex5vsknk084sn02v"
     *     }
     */
    MessageAuthor: {
      /**
       * @description CUSTOMER is whose order it is; anybody else is STAFF.
       * @example CUSTOMER
       * @enum {string}
       */
      role: "CUSTOMER" | "STAFF";
      customerId: components["schemas"]["CustomerId"];
    };
    /**
     * @description Where to go from a message.
     * @example {
     *       "self": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w/messages#msg_01h455vb4pex5vsknk084sn035"
     *       },
     *       "collection": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w/messages"
     *       },
     *       "order": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w"
     *       }
     *     }
     */
    MessageLinks: {
      /** @description The message: its place among those about the order. */
      self: components["schemas"]["Link"];
      /** @description The messages about the order. */
      collection: components["schemas"]["Link"];
      /** @description The order. */
      order: components["schemas"]["Link"];
    };
    /** @description A page of messages. */
    MessagePage: {
      /** @description The messages. */
      data: components["schemas"]["Message"][];
      page: components["schemas"]["Page"];
    };
    /** @description A message to post. */
    NewMessage: {
      /**
       * @description What to say.
       * @example When will it come?
       */
      text: string;
    };
    /** @description Something that happened, as a CloudEvent 1.0. */
    Event: {
      /**
       * @description The version of CloudEvents.
       * @example 1.0
       * @constant
       */
      specversion: "1.0";
      id: components["schemas"]["EventId"];
      /**
       * @description Who says so.
       * @example /trefoil
       * @constant
       */
      source: "/trefoil";
      type: components["schemas"]["EventType"];
      /**
       * @description The resource it happened to.
       * @example ord_01h455vb4pex5vsknk084sn02w
       */
      subject: string;
      time: components["schemas"]["Timestamp"];
      /**
       * @description The media type of `data`.
       * @example application/json
       * @constant
       */
      datacontenttype: "application/json";
      trefoilposition: components["schemas"]["LogPosition"];
      /**
       * @description Its place among the events of the resource.
       * @example 1
       */
      trefoilversion: number;
      /**
       * @description The role of who caused it.
       * @example CUSTOMER
       * @enum {string}
       */
      trefoilrole: "ANONYMOUS" | "CUSTOMER" | "STAFF" | "ADMIN" | "SYSTEM";
      /** @description Who caused it; absent when that was nobody with an account. */
      trefoilactor?: components["schemas"]["CustomerId"];
      /**
       * @description The W3C trace context in which it happened; absent when unknown.
       * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
       */
      traceparent?: string;
      /**
       * @description What changed; its members depend on `type`.
       * @example {
       *       "status": "PENDING"
       *     }
       */
      data: {
        [key: string]: unknown;
      };
    };
    /** @description A page of events. */
    EventPage: {
      /** @description The events. */
      data: components["schemas"]["Event"][];
      page: components["schemas"]["Page"];
    };
    /**
     * @description A place in the log of all events, which is the token to resume from.
     * @example 1042
     */
    LogPosition: string;
    /**
     * @description The position of the last event that you have.
     * @example 1042
     */
    LogPositionSeen: string;
    /**
     * @description What happened.
     * @example trefoil.order.placed.v1
     */
    EventType: string;
    /**
     * Format: resource-id
     * @description TypeID of any resource.
     * @example ord_01h455vb4pex5vsknk084sn02w
     */
    ResourceId: string;
    /**
     * @description TypeID of a payment.
     * @example pay_01h455vb4pex5vsknk084sn02w
     */
    PaymentId: string;
    /**
     * @description TypeID of a refund.
     * @example rfd_01h455vb4pex5vsknk084sn030
     */
    RefundId: string;
    /**
     * @description TypeID of a shipment.
     * @example shp_01h455vb4pex5vsknk084sn02w
     */
    ShipmentId: string;
    /**
     * @description TypeID of a wallet.
     * @example wal_01h455vb4pex5vsknk084sn02v
     */
    WalletId: string;
    /**
     * @description TypeID of a notification.
     * @example ntf_01h455vb4pex5vsknk084sn031
     */
    NotificationId: string;
    /**
     * @description TypeID of a dead letter.
     * @example dlt_01h455vb4pex5vsknk084sn032
     */
    DeadLetterId: string;
    /**
     * @description TypeID of a webhook endpoint.
     * @example whe_01h455vb4pex5vsknk084sn033
     */
    WebhookEndpointId: string;
    /**
     * @description TypeID of a webhook delivery.
     * @example whd_01h455vb4pex5vsknk084sn034
     */
    WebhookDeliveryId: string;
    /**
     * Format: date
     * @description A day in UTC.
     * @example 2026-03-01
     */
    Day: string;
    /**
     * @description An amount of money, more than none.
     * @example {
     *       "amount": 2500,
     *       "currency": "EUR"
     *     }
     */
    MoneyToMove: {
      /**
       * @description Minor units of the currency, cents for EUR.
       * @example 2500
       */
      amount: number;
      /**
       * @description ISO 4217 code.
       * @example EUR
       */
      currency: string;
    };
    /**
     * @description An empty object.
     * @example {}
     */
    Nothing: Record<string, never>;
    /**
     * @description AUTHORIZED -> CAPTURED -> REFUNDED, AUTHORIZED -> VOIDED, or DECLINED. A payment given back in part stays CAPTURED.
     * @example CAPTURED
     * @enum {string}
     */
    PaymentStatus: "AUTHORIZED" | "CAPTURED" | "VOIDED" | "REFUNDED" | "DECLINED";
    /**
     * @description PENDING until the provider has paid it out.
     * @example PENDING
     * @enum {string}
     */
    RefundStatus: "PENDING" | "SUCCEEDED" | "FAILED";
    /** @description Money given back. */
    Refund: {
      id: components["schemas"]["RefundId"];
      amount: components["schemas"]["Money"];
      /**
       * @description Why; null when nobody said.
       * @example One was broken
       */
      reason: string | null;
      status: components["schemas"]["RefundStatus"];
      createdAt: components["schemas"]["Timestamp"];
    };
    /** @description What was paid for an order. */
    Payment: {
      id: components["schemas"]["PaymentId"];
      orderId: components["schemas"]["OrderId"];
      method: components["schemas"]["PaymentMethod"];
      status: components["schemas"]["PaymentStatus"];
      amount: components["schemas"]["Money"];
      /** @description What was given back; refunds under way are not counted. */
      refunded: components["schemas"]["Money"];
      /**
       * @description Why it was declined; null when it was not.
       * @example PAYMENT_DECLINED
       */
      declineReason: string | null;
      /** @description What was given back, oldest first. */
      refunds: components["schemas"]["Refund"][];
      version: components["schemas"]["Version"];
      createdAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      links: components["schemas"]["PaymentLinks"];
    };
    /**
     * @description Where to go from a payment.
     * @example {
     *       "self": {
     *         "href": "/v2/payments/pay_01h455vb4pex5vsknk084sn02w"
     *       },
     *       "order": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w"
     *       }
     *     }
     */
    PaymentLinks: {
      /** @description The payment. */
      self: components["schemas"]["Link"];
      /** @description The order. */
      order: components["schemas"]["Link"];
    };
    /** @description The payments of an order. */
    PaymentList: {
      /** @description The payments. */
      data: components["schemas"]["Payment"][];
    };
    /** @description How much to give back. */
    NewRefund: {
      /** @description All that is left when absent. */
      amount?: components["schemas"]["MoneyToMove"];
      /**
       * @description Kept with the refund.
       * @example One was broken
       */
      reason?: string;
    };
    /**
     * @description BOOKED -> SHIPPED -> DELIVERED, or CANCELLED.
     * @example BOOKED
     * @enum {string}
     */
    ShipmentStatus: "BOOKED" | "SHIPPED" | "DELIVERED" | "CANCELLED";
    /** @description The parcel of an order. */
    Shipment: {
      id: components["schemas"]["ShipmentId"];
      orderId: components["schemas"]["OrderId"];
      status: components["schemas"]["ShipmentStatus"];
      /**
       * @description Who carries it.
       * @example Parcel Post
       */
      carrier: string;
      /**
       * @description The carrier's number.
       * @example TP000000000042
       */
      trackingNumber: string;
      version: components["schemas"]["Version"];
      createdAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      links: components["schemas"]["PartOfOrderLinks"];
    };
    /**
     * @description Where to go from a part of an order.
     * @example {
     *       "self": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w/shipment"
     *       },
     *       "order": {
     *         "href": "/v2/orders/ord_01h455vb4pex5vsknk084sn02w"
     *       }
     *     }
     */
    PartOfOrderLinks: {
      /** @description The resource. */
      self: components["schemas"]["Link"];
      /** @description The order. */
      order: components["schemas"]["Link"];
    };
    /**
     * @description PENDING -> RUNNING -> COMPLETED, or RUNNING -> COMPENSATING -> FAILED.
     * @example RUNNING
     * @enum {string}
     */
    CheckoutState: "PENDING" | "RUNNING" | "COMPLETED" | "COMPENSATING" | "FAILED";
    /**
     * @description What a checkout does, in this order; a failure undoes it in reverse.
     * @example AUTHORIZE
     * @enum {string}
     */
    CheckoutStepName: "RESERVE" | "AUTHORIZE" | "BOOK" | "CAPTURE" | "CONFIRM";
    /** @description One attempt at a step of a checkout, or at undoing it. */
    CheckoutStep: {
      step: components["schemas"]["CheckoutStepName"];
      /**
       * @description Whether it was done or undone.
       * @example DO
       * @enum {string}
       */
      direction: "DO" | "UNDO";
      /**
       * @description The number of the attempt.
       * @example 1
       */
      attempt: number;
      /**
       * @description What came of it.
       * @example SUCCEEDED
       * @enum {string}
       */
      outcome: "SUCCEEDED" | "FAILED";
      /**
       * @description Why it failed; null when it did not.
       * @example The provider did not answer in time.
       */
      error: string | null;
      at: components["schemas"]["Timestamp"];
    };
    /** @description How an order becomes confirmed or cancelled. */
    Checkout: {
      orderId: components["schemas"]["OrderId"];
      state: components["schemas"]["CheckoutState"];
      /** @description The step that it is at. */
      step: components["schemas"]["CheckoutStepName"];
      /**
       * @description Failed attempts at this step.
       * @example 1
       */
      attempts: number;
      /**
       * @description Why the order is given up; null while it is not.
       * @example PAYMENT_DECLINED
       */
      reason: string | null;
      /**
       * @description What went wrong last; null when nothing did.
       * @example The provider did not answer in time.
       */
      lastError: string | null;
      /**
       * @description Whether it waits for somebody to look at it.
       * @example false
       */
      parked: boolean;
      /**
       * @description When it goes on; null when it has ended or is parked.
       * @example 2026-03-01T12:00:00.000Z
       */
      nextRunAt: string | null;
      startedAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      /** @description Every attempt at a step, oldest first. */
      steps: components["schemas"]["CheckoutStep"][];
      links: components["schemas"]["PartOfOrderLinks"];
    };
    /** @description A page of checkouts. */
    CheckoutPage: {
      /** @description The checkouts. */
      data: components["schemas"]["Checkout"][];
      page: components["schemas"]["Page"];
    };
    /**
     * @description Nothing can be taken out of a FROZEN wallet.
     * @example OPEN
     * @enum {string}
     */
    WalletStatus: "OPEN" | "FROZEN";
    /** @description Store credit of a customer. */
    Wallet: {
      id: components["schemas"]["WalletId"];
      customerId: components["schemas"]["CustomerId"];
      balance: components["schemas"]["Money"];
      status: components["schemas"]["WalletStatus"];
      version: components["schemas"]["Version"];
      openedAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      links: components["schemas"]["WalletLinks"];
    };
    /**
     * @description Where to go from a wallet.
     * @example {
     *       "self": {
     *         "href": "/v2/customers/cus_01h455vb4pex5vsknk084sn02v/wallet"
     *       },
     *       "customer": {
     *         "href": "/v2/customers/cus_01h455vb4pex5vsknk084sn02v"
     *       },
     *       "entries": {
     *         "href": "/v2/customers/cus_01h455vb4pex5vsknk084sn02v/wallet/entries"
     *       }
     *     }
     */
    WalletLinks: {
      /** @description The wallet. */
      self: components["schemas"]["Link"];
      /** @description Whose it is. */
      customer: components["schemas"]["Link"];
      /** @description What happened to it. */
      entries: components["schemas"]["Link"];
    };
    /** @description A wallet to open. */
    NewWallet: {
      /** @description Whose wallet; the caller's own when absent. */
      customerId?: components["schemas"]["CustomerId"];
      /**
       * @description ISO 4217 code of its one currency.
       * @default EUR
       * @example EUR
       */
      currency?: string;
    };
    /** @description Money to put in or take out. */
    WalletMovement: {
      amount: components["schemas"]["MoneyToMove"];
      /**
       * @description Kept with the entry.
       * @example For the broken one
       */
      reason?: string;
    };
    /** @description Why a wallet is frozen or set free. */
    WalletNote: {
      /**
       * @description For the record.
       * @example A stolen account
       */
      reason?: string;
    };
    /** @description Something that happened to a wallet. */
    WalletEntry: {
      id: components["schemas"]["EventId"];
      /**
       * @description What happened.
       * @example DEPOSITED
       * @enum {string}
       */
      kind: "OPENED" | "DEPOSITED" | "WITHDRAWN" | "FROZEN" | "UNFROZEN";
      /** @description How much was moved; null when nothing was. */
      amount: components["schemas"]["Money"] | null;
      /** @description The balance after it. */
      balance: components["schemas"]["Money"];
      /**
       * @description Why; null when nobody said.
       * @example For the broken one
       */
      reason: string | null;
      /**
       * @description The order that it paid or repaid; null when it was none.
       * @example ord_01h455vb4pex5vsknk084sn02w
       */
      orderId: string | null;
      at: components["schemas"]["Timestamp"];
    };
    /** @description A page of entries. */
    WalletEntryPage: {
      /** @description The entries. */
      data: components["schemas"]["WalletEntry"][];
      page: components["schemas"]["Page"];
    };
    /** @description A customer's orders in one currency. */
    OrdersInCurrency: {
      /**
       * @description ISO 4217 code.
       * @example EUR
       */
      currency: string;
      /**
       * @description Orders placed.
       * @example 4
       */
      placed: number;
      /**
       * @description Orders confirmed and not cancelled.
       * @example 3
       */
      sold: number;
      /**
       * @description Orders cancelled.
       * @example 1
       */
      cancelled: number;
      /** @description What the orders sold came to. */
      spent: components["schemas"]["Money"];
      /** @description When the first was placed. */
      firstPlacedAt: components["schemas"]["Timestamp"];
      /** @description When the last was placed. */
      lastPlacedAt: components["schemas"]["Timestamp"];
    };
    /** @description What a customer ordered, summed up. */
    CustomerOrderSummary: {
      customerId: components["schemas"]["CustomerId"];
      /** @description A line for each currency. */
      data: components["schemas"]["OrdersInCurrency"][];
    };
    /** @description Something that the shop tells a customer. */
    Notification: {
      id: components["schemas"]["NotificationId"];
      /**
       * @description What it is about.
       * @example ORDER_CONFIRMED
       */
      kind: string;
      /**
       * @description The resource it is about.
       * @example ord_01h455vb4pex5vsknk084sn02w
       */
      subject: string;
      /**
       * @description In a few words.
       * @example Your order is confirmed
       */
      title: string;
      /**
       * @description In more words.
       * @example We are packing it.
       */
      body: string;
      /**
       * @description When it was read; null while it was not.
       * @example 2026-03-02T09:00:00.000Z
       */
      readAt: string | null;
      createdAt: components["schemas"]["Timestamp"];
    };
    /** @description A page of notifications. */
    NotificationPage: {
      /** @description The notifications. */
      data: components["schemas"]["Notification"][];
      page: components["schemas"]["Page"];
    };
    /**
     * @description A day, or a week from Monday to Sunday.
     * @example WEEK
     * @enum {string}
     */
    ReportPeriod: "DAY" | "WEEK";
    /** @description What of a product was sold. */
    ProductSales: {
      productId: components["schemas"]["ProductId"];
      /**
       * @description The merchant's own unique code.
       * @example TEA-EARL-100
       */
      sku: string;
      /**
       * @description What it is called.
       * @example Earl Grey, 100 g
       */
      name: string;
      /**
       * @description Pieces sold.
       * @example 12
       */
      quantity: number;
      /** @description What they came to. */
      revenue: components["schemas"]["Money"];
    };
    /** @description The products that sold best. */
    TopProducts: {
      /** @description The first day of the period. */
      from: components["schemas"]["Day"];
      /** @description The last day of the period. */
      to: components["schemas"]["Day"];
      /** @description The products, best first. */
      data: components["schemas"]["ProductSales"][];
    };
    /** @description The sales of a day in one currency. */
    DaySales: {
      day: components["schemas"]["Day"];
      /**
       * @description Orders sold.
       * @example 4
       */
      orders: number;
      /**
       * @description Pieces sold.
       * @example 9
       */
      items: number;
      /** @description What they came to. */
      revenue: components["schemas"]["Money"];
    };
    /** @description The sales of some days. */
    Sales: {
      /** @description The days, oldest first. */
      data: components["schemas"]["DaySales"][];
    };
    /** @description Somebody who reads the log behind the shop. */
    Consumer: {
      /**
       * @description What it is called.
       * @example notifications
       */
      name: string;
      /**
       * @description How many parts of the log are read side by side.
       * @example 4
       */
      partitions: number;
      /** @description How far the slowest of them has come. */
      position: components["schemas"]["LogPosition"];
      /** @description How far the log goes. */
      head: components["schemas"]["LogPosition"];
      /**
       * @description Positions that it is behind.
       * @example 2
       */
      lag: number;
      /**
       * @description Events that it could not take.
       * @example 1
       */
      deadLetters: number;
      /**
       * @description What keeps it; null when nothing does.
       * @example null
       */
      lastError: string | null;
    };
    /** @description The consumers of the log. */
    ConsumerList: {
      /** @description The consumers. */
      data: components["schemas"]["Consumer"][];
    };
    /**
     * @description DEAD until somebody replays it.
     * @example DEAD
     * @enum {string}
     */
    DeadLetterStatus: "DEAD" | "REPLAYED";
    /** @description An event that a consumer could not take. */
    DeadLetter: {
      id: components["schemas"]["DeadLetterId"];
      /**
       * @description Who could not take it.
       * @example notifications
       */
      consumer: string;
      event: components["schemas"]["Event"];
      /**
       * @description What went wrong.
       * @example The order has no customer.
       */
      error: string;
      /**
       * @description How often it was tried.
       * @example 5
       */
      attempts: number;
      status: components["schemas"]["DeadLetterStatus"];
      createdAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
    };
    /** @description A page of dead letters. */
    DeadLetterPage: {
      /** @description The dead letters. */
      data: components["schemas"]["DeadLetter"][];
      page: components["schemas"]["Page"];
    };
    /**
     * @description Nothing is sent to a DISABLED endpoint.
     * @example ENABLED
     * @enum {string}
     */
    WebhookEndpointStatus: "ENABLED" | "DISABLED";
    /** @description An address to which events are sent. */
    WebhookEndpoint: {
      id: components["schemas"]["WebhookEndpointId"];
      customerId: components["schemas"]["CustomerId"];
      /**
       * @description Where events are sent.
       * @example https://example.com/hooks
       */
      url: string;
      /**
       * @description What it is for.
       * @example My books
       */
      description: string;
      /**
       * @description The types of events that are sent; null for all.
       * @example [
       *       "trefoil.order.confirmed.v1"
       *     ]
       */
      types: components["schemas"]["EventType"][] | null;
      status: components["schemas"]["WebhookEndpointStatus"];
      /**
       * @description SWITCHED_OFF by a person, RECEIVER_GONE when it answered 410, RECEIVER_FAILING when nothing got through for 3 days; null while it is enabled.
       * @example null
       * @enum {string|null}
       */
      disabledReason: "SWITCHED_OFF" | "RECEIVER_GONE" | "RECEIVER_FAILING" | null;
      /**
       * @description What deliveries are signed with; shown when it is made and never again.
       * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
       */
      secret?: string;
      version: components["schemas"]["Version"];
      createdAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      links: components["schemas"]["WebhookEndpointLinks"];
    };
    /**
     * @description Where to go from an endpoint.
     * @example {
     *       "self": {
     *         "href": "/v2/webhook-endpoints/whe_01h455vb4pex5vsknk084sn033"
     *       },
     *       "collection": {
     *         "href": "/v2/webhook-endpoints"
     *       },
     *       "deliveries": {
     *         "href": "/v2/webhook-deliveries?endpointId=whe_01h455vb4pex5vsknk084sn033"
     *       }
     *     }
     */
    WebhookEndpointLinks: {
      /** @description The endpoint. */
      self: components["schemas"]["Link"];
      /** @description All endpoints. */
      collection: components["schemas"]["Link"];
      /** @description What was sent to it. */
      deliveries: components["schemas"]["Link"];
    };
    /** @description A page of endpoints. */
    WebhookEndpointPage: {
      /** @description The endpoints. */
      data: components["schemas"]["WebhookEndpoint"][];
      page: components["schemas"]["Page"];
    };
    /** @description An endpoint to create. */
    NewWebhookEndpoint: {
      /**
       * @description Where to send events.
       * @example https://example.com/hooks
       */
      url: string;
      /**
       * @description The types of events to send; all of the caller's events when absent or null.
       * @example [
       *       "trefoil.order.confirmed.v1"
       *     ]
       */
      types?: components["schemas"]["EventType"][] | null;
      /**
       * @description What it is for.
       * @example My books
       */
      description?: string;
    };
    /** @description Members of an endpoint to change (RFC 7396). */
    WebhookEndpointPatch: {
      /**
       * @description Where to send events.
       * @example https://example.com/hooks
       */
      url?: string;
      /**
       * @description The types of events to send; null for all of the owner's events.
       * @example [
       *       "trefoil.order.confirmed.v1"
       *     ]
       */
      types?: components["schemas"]["EventType"][] | null;
      /**
       * @description What it is for.
       * @example My books
       */
      description?: string;
      status?: components["schemas"]["WebhookEndpointStatus"];
    };
    /**
     * @description PENDING until the endpoint has taken it, FAILED when it is given up.
     * @example PENDING
     * @enum {string}
     */
    WebhookDeliveryStatus: "PENDING" | "SUCCEEDED" | "FAILED";
    /** @description An event that is sent to an endpoint. */
    WebhookDelivery: {
      id: components["schemas"]["WebhookDeliveryId"];
      endpointId: components["schemas"]["WebhookEndpointId"];
      eventId: components["schemas"]["EventId"];
      eventType: components["schemas"]["EventType"];
      status: components["schemas"]["WebhookDeliveryStatus"];
      /**
       * @description How often it was sent.
       * @example 1
       */
      attempts: number;
      /**
       * @description When it is sent next; null when it is not any more.
       * @example 2026-03-02T09:00:00.000Z
       */
      nextAttemptAt: string | null;
      createdAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      links: components["schemas"]["WebhookDeliveryLinks"];
    };
    /**
     * @description Where to go from a delivery.
     * @example {
     *       "self": {
     *         "href": "/v2/webhook-deliveries/whd_01h455vb4pex5vsknk084sn034"
     *       },
     *       "endpoint": {
     *         "href": "/v2/webhook-endpoints/whe_01h455vb4pex5vsknk084sn033"
     *       }
     *     }
     */
    WebhookDeliveryLinks: {
      /** @description The delivery. */
      self: components["schemas"]["Link"];
      /** @description The endpoint. */
      endpoint: components["schemas"]["Link"];
    };
    /** @description A page of deliveries. */
    WebhookDeliveryPage: {
      /** @description The deliveries. */
      data: components["schemas"]["WebhookDelivery"][];
      page: components["schemas"]["Page"];
    };
    /** @description A delivery with every attempt. */
    WebhookDeliveryDetails: {
      id: components["schemas"]["WebhookDeliveryId"];
      endpointId: components["schemas"]["WebhookEndpointId"];
      eventId: components["schemas"]["EventId"];
      eventType: components["schemas"]["EventType"];
      status: components["schemas"]["WebhookDeliveryStatus"];
      /**
       * @description How often it was sent.
       * @example 1
       */
      attempts: number;
      /**
       * @description When it is sent next; null when it is not any more.
       * @example 2026-03-02T09:00:00.000Z
       */
      nextAttemptAt: string | null;
      createdAt: components["schemas"]["Timestamp"];
      updatedAt: components["schemas"]["Timestamp"];
      /** @description The latest attempts, oldest first. */
      tries: components["schemas"]["WebhookTry"][];
      links: components["schemas"]["WebhookDeliveryLinks"];
    };
    /** @description One request to an endpoint, and what came back. */
    WebhookTry: {
      /**
       * @description Which attempt.
       * @example 1
       */
      number: number;
      startedAt: components["schemas"]["Timestamp"];
      /**
       * @description Milliseconds that it took.
       * @example 42
       */
      durationMs: number;
      /** @description What was sent. */
      request: {
        headers: components["schemas"]["HeadersSeen"];
        /**
         * @description The body.
         * @example {}
         */
        body: string;
      };
      /** @description What came back; null when nothing did. */
      response: components["schemas"]["WebhookAnswer"] | null;
      /**
       * @description What went wrong; null when it was taken.
       * @example The connection was refused.
       */
      error: string | null;
    };
    /** @description What an endpoint answered. */
    WebhookAnswer: {
      /**
       * @description The HTTP status.
       * @example 503
       */
      status: number;
      headers: components["schemas"]["HeadersSeen"];
      /**
       * @description The beginning of the body.
       * @example busy
       */
      body: string;
    };
    /**
     * @description Headers by name.
     * @example {
     *       "content-type": "text/plain"
     *     }
     */
    HeadersSeen: {
      [key: string]: string;
    };
    /**
     * @description Why it failed. Stable; a caller who meets one it does not know goes by the status.
     * @example INVALID_INPUT
     * @enum {string}
     */
    ErrorReason:
      | "INVALID_INPUT"
      | "MALFORMED_JSON"
      | "INVALID_CURSOR"
      | "CURSOR_MISMATCH"
      | "IDEMPOTENCY_KEY_REQUIRED"
      | "IDEMPOTENCY_KEY_INVALID"
      | "IDEMPOTENCY_KEY_REUSED"
      | "IDEMPOTENCY_KEY_IN_PROGRESS"
      | "TOKEN_REQUIRED"
      | "TOKEN_INVALID"
      | "TOKEN_EXPIRED"
      | "ROLE_REQUIRED"
      | "SCOPE_REQUIRED"
      | "CUSTOMER_SUSPENDED"
      | "PRODUCT_NOT_FOUND"
      | "CATEGORY_NOT_FOUND"
      | "ORDER_NOT_FOUND"
      | "CUSTOMER_NOT_FOUND"
      | "SKU_TAKEN"
      | "EMAIL_TAKEN"
      | "REVIEW_EXISTS"
      | "VERSION_MISMATCH"
      | "VERSION_REQUIRED"
      | "ILLEGAL_ORDER_TRANSITION"
      | "PRODUCT_NOT_AVAILABLE"
      | "PRODUCT_ARCHIVED"
      | "MIXED_CURRENCIES"
      | "AMOUNT_OVERFLOW"
      | "INSUFFICIENT_STOCK"
      | "STOCK_OVERFLOW"
      | "IMPORT_REJECTED"
      | "PAYMENT_NOT_FOUND"
      | "SHIPMENT_NOT_FOUND"
      | "CHECKOUT_NOT_FOUND"
      | "WALLET_NOT_FOUND"
      | "WALLET_EXISTS"
      | "WALLET_FROZEN"
      | "WALLET_NOT_FROZEN"
      | "INSUFFICIENT_FUNDS"
      | "CURRENCY_MISMATCH"
      | "REFUND_EXCEEDS_PAYMENT"
      | "PAYMENT_NOT_REFUNDABLE"
      | "CHECKOUT_NOT_PARKED"
      | "NOTIFICATION_NOT_FOUND"
      | "DEAD_LETTER_NOT_FOUND"
      | "DEAD_LETTER_REPLAYED"
      | "DEAD_LETTER_FAILED_AGAIN"
      | "WEBHOOK_ENDPOINT_NOT_FOUND"
      | "WEBHOOK_DELIVERY_NOT_FOUND"
      | "WEBHOOK_ENDPOINT_DISABLED"
      | "WEBHOOK_URL_REFUSED"
      | "TOO_MANY_WEBHOOK_ENDPOINTS"
      | "TOO_MANY_STREAMS"
      | "RATE_LIMITED"
      | "ROUTE_NOT_FOUND"
      | "METHOD_NOT_ALLOWED"
      | "NOT_ACCEPTABLE"
      | "BODY_TOO_LARGE"
      | "UNSUPPORTED_MEDIA_TYPE"
      | "URI_TOO_LONG"
      | "DEADLINE_EXCEEDED"
      | "OVERLOADED"
      | "DATABASE_UNAVAILABLE"
      | "INTERNAL";
    /**
     * @description What is wrong with a field.
     * @example TOO_LARGE
     * @enum {string}
     */
    ViolationReason:
      | "REQUIRED"
      | "UNKNOWN_FIELD"
      | "WRONG_TYPE"
      | "TOO_SHORT"
      | "TOO_LONG"
      | "TOO_SMALL"
      | "TOO_LARGE"
      | "TOO_FEW"
      | "TOO_MANY"
      | "NOT_ALLOWED"
      | "INVALID_FORMAT"
      | "INVALID_TEXT"
      | "DUPLICATE"
      | "MUTUALLY_EXCLUSIVE"
      | "NOT_FOUND"
      | "NOT_AVAILABLE";
    /**
     * @description What is wrong with one field.
     * @example {
     *       "field": "items[0].quantity",
     *       "reason": "TOO_LARGE",
     *       "description": "must be at most 1000"
     *     }
     */
    Violation: {
      /**
       * @description The field; empty when the whole input is meant. Of an atomic import `lines[16].price.amount` is a field of line 17.
       * @example items[0].quantity
       */
      field: string;
      reason: components["schemas"]["ViolationReason"];
      /**
       * @description The rule that it breaks.
       * @example must be at most 1000
       */
      description: string;
    };
    /** @description What went wrong (RFC 9457). */
    Problem: {
      /**
       * @description A page about the reason, relative to this host.
       * @example /errors/INVALID_INPUT
       */
      type: string;
      /**
       * @description The reason in words, always the same.
       * @example The input is not valid
       */
      title: string;
      /**
       * @description The HTTP status.
       * @example 400
       */
      status: number;
      /**
       * @description What happened this time.
       * @example Not valid: items[0].quantity.
       */
      detail: string;
      /**
       * @description The path asked for.
       * @example /v2/orders
       */
      instance: string;
      reason: components["schemas"]["ErrorReason"];
      /**
       * @description The fields at fault, at most 100; absent when no field is.
       * @example [
       *       {
       *         "field": "items[0].quantity",
       *         "reason": "TOO_LARGE",
       *         "description": "must be at most 1000"
       *       }
       *     ]
       */
      violations?: components["schemas"]["Violation"][];
      /**
       * @description The trace to ask us about.
       * @example 4bf92f3577b34da6a3ce929d0e0e4736
       */
      traceId: string;
      /** @description How a rejected import went; with `IMPORT_REJECTED` only. */
      import?: components["schemas"]["ImportSummary"];
    };
    /** @description A sign of life. */
    Liveness: {
      /**
       * @description Always the same.
       * @example ok
       * @constant
       */
      status: "ok";
    };
    /**
     * @description `ok` when it can serve, `stopping` while it ends.
     * @example ok
     * @enum {string}
     */
    HealthStatus: "ok" | "failing" | "stopping";
    /** @description Whether requests may be sent here. */
    Readiness: {
      status: components["schemas"]["HealthStatus"];
    };
    /** @description The state of each part. */
    Health: {
      status: components["schemas"]["HealthStatus"];
      /**
       * @description Seconds since the process started.
       * @example 3600
       */
      uptimeSeconds: number;
      /**
       * @description The parts by name.
       * @example {
       *       "database": {
       *         "status": "ok",
       *         "durationMs": 0.8
       *       }
       *     }
       */
      checks: {
        [key: string]: components["schemas"]["HealthCheck"];
      };
    };
    /**
     * @description The state of one part.
     * @example {
     *       "status": "ok",
     *       "durationMs": 0.8
     *     }
     */
    HealthCheck: {
      /**
       * @description Whether it works.
       * @example ok
       * @enum {string}
       */
      status: "ok" | "failing";
      /**
       * @description Milliseconds that the check took.
       * @example 0.8
       */
      durationMs: number;
      /**
       * @description What the matter is; absent when it works.
       * @example timed out
       * @enum {string}
       */
      problem?: "failed" | "timed out";
      /**
       * @description What the part says of itself, such as the state of a circuit breaker; absent when it says nothing.
       * @example closed
       */
      state?: string;
    };
  };
  responses: {
    /** @description The representation that you hold is still right. No body. */
    NotModified: {
      headers: {
        ETag: components["headers"]["ETag"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description A parameter is not valid. */
    BadRequest: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description A parameter or a cursor is not valid. */
    BadPage: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description A parameter or header is not valid. */
    BadWrite: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The body, a parameter or a header is not valid. */
    BadBody: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The body or a header is not valid, or the key is missing. */
    BadOrder: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description A parameter is not valid, or an atomic import has bad lines; `import` then tells how it went. */
    ImportRefused: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The token that was sent is not valid. Without a token the operation is open. */
    TokenInvalid: {
      headers: {
        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The token is missing or not valid. */
    TokenRequired: {
      headers: {
        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The token lacks the scope. */
    ScopeForbids: {
      headers: {
        "WWW-Authenticate": components["headers"]["ScopeChallenge"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The caller's scopes or status do not allow it. */
    CustomerForbids: {
      headers: {
        "WWW-Authenticate": components["headers"]["ScopeChallenge"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The caller's role or scopes do not allow it. */
    RoleForbids: {
      headers: {
        "WWW-Authenticate": components["headers"]["ScopeChallenge"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The caller's role, scopes or status do not allow it. */
    Forbidden: {
      headers: {
        "WWW-Authenticate": components["headers"]["ScopeChallenge"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such product, or not for this caller. */
    ProductNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such category. */
    CategoryNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such customer, or not for this caller. */
    CustomerNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such order, or not for this caller, or not at that time. */
    OrderNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such product, or the token stands for no customer. */
    ReviewTargetNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The body or a header is not valid, or the key is missing. */
    BadBodyOrKey: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The body or a header is not valid, or the URL is none that the shop calls. */
    BadWebhook: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such order, or it has no checkout. */
    CheckoutNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such payment, or not for this caller. */
    PaymentNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such order for this caller, or it has no shipment yet. */
    ShipmentNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The customer has no wallet, or it is not for this caller to know. */
    WalletNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such notification for this caller. */
    NotificationNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such dead letter. */
    DeadLetterNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such endpoint, or not for this caller. */
    WebhookEndpointNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such delivery, or not for this caller. */
    WebhookDeliveryNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The checkout is not parked, or an attempt with the same key is running. */
    CheckoutConflict: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The payment can't be refunded so, or an attempt with the same key is running. */
    RefundConflict: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The customer has a wallet, or an attempt with the same key is running. */
    WalletExists: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The wallet can't take it, or an attempt with the same key is running. */
    DepositConflict: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The wallet can't give it, or an attempt with the same key is running. */
    WithdrawalConflict: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The wallet is frozen, or an attempt with the same key is running. */
    WalletFrozen: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The wallet is not frozen, or an attempt with the same key is running. */
    WalletNotFrozen: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description It has been replayed, or fails again, or an attempt with the same key is running. */
    DeadLetterConflict: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The caller has as many endpoints as one may have, or an attempt with the same key is running. */
    WebhookLimit: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The endpoint is disabled, or an attempt with the same key is running. */
    WebhookDisabled: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The caller's budget is used up, or it has too many streams open. */
    StreamsLimited: {
      headers: {
        "Retry-After": components["headers"]["Retry-After"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such path. The answer to every path that this document does not name. */
    RouteNotFound: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The path exists, but not with this method. The answer of every path to a method that it lacks. */
    MethodNotAllowed: {
      headers: {
        Allow: components["headers"]["Allow"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description No media type that the operation can answer with is acceptable. */
    NotAcceptable: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description An attempt with the same key is running. */
    KeyInProgress: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The SKU is taken, or an attempt with the same key is running. */
    SkuTaken: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The product is archived, or an attempt with the same key is running. */
    ProductArchived: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The caller has reviewed the product, or an attempt with the same key is running. */
    ReviewExists: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The stock can't be adjusted so, or an attempt with the same key is running. */
    StockConflict: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The e-mail address is taken, or an attempt with the same key is running. */
    EmailTaken: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The lines can't be ordered together, or an attempt with the same key is running. */
    OrderConflict: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The order can't do this now, or an attempt with the same key is running. */
    OrderTransition: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The resource has changed since you read it. */
    VersionMismatch: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The body has more than 1 MiB. */
    BodyTooLarge: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The URL has more than 8 KiB. */
    UriTooLong: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The operation takes no body of this media type or encoding. */
    UnsupportedMediaType: {
      headers: {
        Accept: components["headers"]["Accept"];
        "Accept-Encoding": components["headers"]["Accept-Encoding"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The key has completed this operation with another input. */
    KeyReused: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The header `If-Match` is missing. */
    VersionRequired: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The caller's budget is used up. */
    RateLimited: {
      headers: {
        "Retry-After": components["headers"]["Retry-After"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description A bug on our side; it carries the trace id and nothing else. */
    Internal: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The shop is busy or can't reach its database. Retry with the same key. */
    Unavailable: {
      headers: {
        "Retry-After": components["headers"]["Retry-After"];
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The work took longer than the request allows and was stopped. Retry with the same key. */
    DeadlineExceeded: {
      headers: {
        RateLimit: components["headers"]["RateLimit"];
        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
        "Server-Timing": components["headers"]["Server-Timing"];
        "X-Request-Id": components["headers"]["X-Request-Id"];
        traceparent: components["headers"]["traceparent"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
  };
  parameters: {
    /**
     * @description How many items at most.
     * @example 20
     */
    limit: number;
    /**
     * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
     * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
     */
    after: components["schemas"]["Cursor"];
    /**
     * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
     * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
     */
    before: components["schemas"]["Cursor"];
    /**
     * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
     * @example [
     *       "id",
     *       "name",
     *       "price.amount"
     *     ]
     */
    fields: string[];
    /**
     * @description Related resources to embed in each product.
     * @example [
     *       "category",
     *       "stock"
     *     ]
     */
    includeOfProduct: ("category" | "stock")[];
    /**
     * @description Related resources to embed in each order; `items.product.category` brings `items.product` with it.
     * @example [
     *       "items.product"
     *     ]
     */
    includeOfOrder: ("customer" | "payments" | "items.product" | "items.product.category")[];
    /**
     * @description The order.
     * @example ord_01h455vb4pex5vsknk084sn02w
     */
    orderId: components["schemas"]["OrderId"];
    /**
     * @description The position after which to begin; from now on when absent. `Last-Event-ID` counts before it.
     * @example 1042
     */
    streamAfter: components["schemas"]["LogPositionSeen"];
    /**
     * @description The `id` of the last event received, which a browser's `EventSource` sends when it reconnects.
     * @example 1042
     */
    "Last-Event-ID": components["schemas"]["LogPositionSeen"];
    /**
     * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
     * @example "3"
     */
    "If-None-Match": string;
    /**
     * @description The ETag of the resource as you read it. One tag: `*` names no version and counts as missing, and a weak or foreign tag never matches.
     * @example "3"
     */
    "If-Match": components["schemas"]["EntityTag"];
    /**
     * @description The ETag of the resource as you read it, to act only while it is still that; `*` asks for nothing and counts as missing.
     * @example "3"
     */
    "If-Match-optional": components["schemas"]["EntityTag"];
    /**
     * @description A random key that makes the request safe to retry.
     * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
     */
    "Idempotency-Key": components["schemas"]["IdempotencyKey"];
    /**
     * @description A random key that makes the request safe to retry; 400 `IDEMPOTENCY_KEY_REQUIRED` without.
     * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
     */
    "Idempotency-Key-required": components["schemas"]["IdempotencyKey"];
  };
  requestBodies: never;
  headers: {
    /**
     * @description The media types that the operation takes, when that was the matter (RFC 9110).
     * @example application/json
     */
    Accept: string;
    /**
     * @description The encodings that the operation takes, when that was the matter (RFC 9110).
     * @example gzip, deflate, br
     */
    "Accept-Encoding": string;
    /**
     * @description The methods that the path has.
     * @example GET, HEAD, OPTIONS
     */
    Allow: string;
    /**
     * @description The strong validator of this representation. Of a versioned resource it begins with the version: `"3"`, and `"3-1f0c9b2a"` when `fields` or `include` shaped the representation.
     * @example "3"
     */
    ETag: string;
    /**
     * @description The strong validator of this page; absent when the server was spared computing it.
     * @example "l-1f0c9b2a"
     */
    ListETag: string;
    /**
     * @description `true` when the answer is the stored result of an earlier attempt with the same key; absent otherwise.
     * @example true
     */
    "Idempotent-Replayed": "true";
    /**
     * @description The next and the previous page, as far as they exist (RFC 8288).
     * @example </v2/products?limit=20&after=eyJrIjpbIjE5OTkiXX0.Zk1pX2hR>; rel="next"
     */
    Link: string;
    /**
     * @description Where the new resource can be read.
     * @example /v2/orders/ord_01h455vb4pex5vsknk084sn02w
     */
    Location: string;
    /**
     * @description The preference that was honoured (RFC 7240).
     * @example wait=5
     */
    "Preference-Applied": string;
    /**
     * @description What is left of the budget and when it is renewed; absent when rate limits are off.
     * @example "minute";r=299;t=42
     */
    RateLimit: string;
    /**
     * @description The caller's budget; absent when rate limits are off.
     * @example "minute";q=300;w=60
     */
    "RateLimit-Policy": string;
    /**
     * @description Seconds to wait before the next attempt.
     * @example 2
     */
    "Retry-After": string;
    /**
     * @description What the answer cost, in milliseconds; `db` with its number of queries.
     * @example total;dur=3.1, db;dur=1.9;desc="2 queries"
     */
    "Server-Timing": string;
    /**
     * @description The request headers that shaped the answer.
     * @example Accept, Authorization
     */
    Vary: string;
    /**
     * @description How to authenticate (RFC 6750).
     * @example Bearer realm="trefoil", error="invalid_token"
     */
    "WWW-Authenticate": string;
    /**
     * @description With `SCOPE_REQUIRED`, that a token of more scope is needed (RFC 6750).
     * @example Bearer realm="trefoil", error="insufficient_scope"
     */
    ScopeChallenge: string;
    /**
     * @description The id of the request, yours when it was well-formed.
     * @example 0197f1f2-1c3b-7a52-8d33-3f1f6f0a1b2c
     */
    "X-Request-Id": string;
    /**
     * @description The W3C trace context of the answer.
     * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
     */
    traceparent: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listProducts: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example price
         */
        sort?: "createdAt" | "-createdAt" | "price" | "-price" | "name" | "-name";
        /**
         * @description Only products of this category.
         * @example cat_01h455vb4pex5vsknk084sn02s
         */
        categoryId?: components["schemas"]["CategoryId"];
        /**
         * @description Only products in this status. Only staff see others than ACTIVE.
         * @example ACTIVE
         */
        status?: components["schemas"]["ProductStatus"];
        /**
         * @description Only products that cost at least this many minor units.
         * @example 500
         */
        minPrice?: number;
        /**
         * @description Only products that cost at most this many minor units.
         * @example 2000
         */
        maxPrice?: number;
        /**
         * @description Only products whose name has, for each word given here, a word that begins with it.
         * @example earl gr
         */
        q?: string;
        /**
         * @description Fetch exactly these products, at most 100; excludes the parameters of pages and filters.
         * @example [
         *       "prod_01h455vb4pex5vsknk084sn02q",
         *       "prod_01h455vb4pex5vsknk084sn02r"
         *     ]
         */
        ids?: components["schemas"]["ProductId"][];
        /**
         * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
         * @example [
         *       "id",
         *       "name",
         *       "price.amount"
         *     ]
         */
        fields?: components["parameters"]["fields"];
        /**
         * @description Related resources to embed in each product.
         * @example [
         *       "category",
         *       "stock"
         *     ]
         */
        include?: components["parameters"]["includeOfProduct"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of products, or the products named by `ids`. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenInvalid"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  createProduct: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The product to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewProduct"];
      };
    };
    responses: {
      /** @description The product as created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          Location: components["headers"]["Location"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Product"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["SkuTaken"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  exportProducts: {
    parameters: {
      query?: {
        /**
         * @description Only products in this status; all when absent.
         * @example ACTIVE
         */
        status?: components["schemas"]["ProductStatus"];
        /**
         * @description Only products of this category.
         * @example cat_01h455vb4pex5vsknk084sn02s
         */
        categoryId?: components["schemas"]["CategoryId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Newline-delimited JSON, an `ExportedProduct` a line. */
      200: {
        headers: {
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/x-ndjson": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["RoleForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  importProducts: {
    parameters: {
      query?: {
        /**
         * @description Whether one bad line spoils the rest.
         * @example best-effort
         */
        mode?: components["schemas"]["ImportMode"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Newline-delimited JSON, a `NewProduct` a line. */
    requestBody: {
      content: {
        "application/x-ndjson": string;
      };
    };
    responses: {
      /** @description What was kept and what was not. */
      200: {
        headers: {
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ImportSummary"];
        };
      };
      400: components["responses"]["ImportRefused"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getProduct: {
    parameters: {
      query?: {
        /**
         * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
         * @example [
         *       "id",
         *       "name",
         *       "price.amount"
         *     ]
         */
        fields?: components["parameters"]["fields"];
        /**
         * @description Related resources to embed in each product.
         * @example [
         *       "category",
         *       "stock"
         *     ]
         */
        include?: components["parameters"]["includeOfProduct"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The product.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        id: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Product"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenInvalid"];
      404: components["responses"]["ProductNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  archiveProduct: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the resource as you read it. One tag: `*` names no version and counts as missing, and a weak or foreign tag never matches.
         * @example "3"
         */
        "If-Match": components["parameters"]["If-Match"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The product.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        id: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product, archived. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Product"];
        };
      };
      400: components["responses"]["BadWrite"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ProductNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["ProductArchived"];
      412: components["responses"]["VersionMismatch"];
      414: components["responses"]["UriTooLong"];
      422: components["responses"]["KeyReused"];
      428: components["responses"]["VersionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  updateProduct: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the resource as you read it. One tag: `*` names no version and counts as missing, and a weak or foreign tag never matches.
         * @example "3"
         */
        "If-Match": components["parameters"]["If-Match"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The product.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        id: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    /** @description The members to change. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["ProductPatch"];
        "application/json": components["schemas"]["ProductPatch"];
      };
    };
    responses: {
      /** @description The product as changed. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Product"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ProductNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["ProductArchived"];
      412: components["responses"]["VersionMismatch"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      428: components["responses"]["VersionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listReviews: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example -rating
         */
        sort?: "createdAt" | "-createdAt" | "rating" | "-rating";
        /**
         * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
         * @example [
         *       "id",
         *       "name",
         *       "price.amount"
         *     ]
         */
        fields?: components["parameters"]["fields"];
        /**
         * @description Related resources to embed in each review.
         * @example [
         *       "product"
         *     ]
         */
        include?: "product"[];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The product reviewed.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        productId: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of reviews. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReviewPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenInvalid"];
      404: components["responses"]["ProductNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  createReview: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The product reviewed.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        productId: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    /** @description The review. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewReview"];
      };
    };
    responses: {
      /** @description The review as created. */
      201: {
        headers: {
          Location: components["headers"]["Location"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Review"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["CustomerForbids"];
      404: components["responses"]["ReviewTargetNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["ReviewExists"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getStock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The product stocked.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        productId: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stock. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Stock"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenInvalid"];
      404: components["responses"]["ProductNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  adjustStock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of the resource as you read it, to act only while it is still that; `*` asks for nothing and counts as missing.
         * @example "3"
         */
        "If-Match"?: components["parameters"]["If-Match-optional"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The product stocked.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        productId: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    /** @description The adjustment. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["StockAdjustment"];
      };
    };
    responses: {
      /** @description The stock as adjusted. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Stock"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ProductNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["StockConflict"];
      412: components["responses"]["VersionMismatch"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listCategories: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Only categories directly under this one.
         * @example cat_01h455vb4pex5vsknk084sn02t
         */
        parentId?: components["schemas"]["CategoryId"];
        /**
         * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
         * @example [
         *       "id",
         *       "name",
         *       "price.amount"
         *     ]
         */
        fields?: components["parameters"]["fields"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of categories. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CategoryPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenInvalid"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getCategory: {
    parameters: {
      query?: {
        /**
         * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
         * @example [
         *       "id",
         *       "name",
         *       "price.amount"
         *     ]
         */
        fields?: components["parameters"]["fields"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The category.
         * @example cat_01h455vb4pex5vsknk084sn02s
         */
        id: components["schemas"]["CategoryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The category. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Category"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenInvalid"];
      404: components["responses"]["CategoryNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listCustomers: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example email
         */
        sort?: "createdAt" | "-createdAt" | "email" | "-email";
        /**
         * @description Only customers in this status.
         * @example ACTIVE
         */
        status?: components["schemas"]["CustomerStatus"];
        /**
         * @description Only customers with this role.
         * @example CUSTOMER
         */
        role?: components["schemas"]["CustomerRole"];
        /**
         * @description Only customers of this tier.
         * @example PREMIUM
         */
        tier?: components["schemas"]["CustomerTier"];
        /**
         * @description Only customers whose e-mail address begins with this, in any case.
         * @example alice
         */
        q?: string;
        /**
         * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
         * @example [
         *       "id",
         *       "name",
         *       "price.amount"
         *     ]
         */
        fields?: components["parameters"]["fields"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of customers. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["RoleForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  registerCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The account to open. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewCustomer"];
      };
    };
    responses: {
      /** @description The account as opened. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          Location: components["headers"]["Location"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenInvalid"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["EmailTaken"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getCustomer: {
    parameters: {
      query?: {
        /**
         * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
         * @example [
         *       "id",
         *       "name",
         *       "price.amount"
         *     ]
         */
        fields?: components["parameters"]["fields"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        id: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["CustomerNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  updateCustomer: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the resource as you read it. One tag: `*` names no version and counts as missing, and a weak or foreign tag never matches.
         * @example "3"
         */
        "If-Match": components["parameters"]["If-Match"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        id: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    /** @description The members to change. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["CustomerPatch"];
        "application/json": components["schemas"]["CustomerPatch"];
      };
    };
    responses: {
      /** @description The customer as changed. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CustomerNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["EmailTaken"];
      412: components["responses"]["VersionMismatch"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      428: components["responses"]["VersionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  suspendCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of the resource as you read it, to act only while it is still that; `*` asks for nothing and counts as missing.
         * @example "3"
         */
        "If-Match"?: components["parameters"]["If-Match-optional"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        id: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    /** @description Why, if you like to say. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Suspension"];
      };
    };
    responses: {
      /** @description The customer, suspended. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CustomerNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["KeyInProgress"];
      412: components["responses"]["VersionMismatch"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  me: {
    parameters: {
      query?: {
        /**
         * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
         * @example [
         *       "id",
         *       "name",
         *       "price.amount"
         *     ]
         */
        fields?: components["parameters"]["fields"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller's account. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["CustomerNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listOrders: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example placedAt
         */
        sort?: "placedAt" | "-placedAt";
        /**
         * @description Only orders of this customer. Customers may name only themselves.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId?: components["schemas"]["CustomerId"];
        /**
         * @description Only orders in this status.
         * @example PENDING
         */
        status?: components["schemas"]["OrderStatus"];
        /**
         * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
         * @example [
         *       "id",
         *       "name",
         *       "price.amount"
         *     ]
         */
        fields?: components["parameters"]["fields"];
        /**
         * @description Related resources to embed in each order; `items.product.category` brings `items.product` with it.
         * @example [
         *       "items.product"
         *     ]
         */
        include?: components["parameters"]["includeOfOrder"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of orders. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrderPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["RoleForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  placeOrder: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description A random key that makes the request safe to retry; 400 `IDEMPOTENCY_KEY_REQUIRED` without.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key": components["parameters"]["Idempotency-Key-required"];
        /**
         * @description `wait=N` (RFC 7240): wait up to N seconds, at most 10, for the checkout to finish. Anything else in it is ignored.
         * @example wait=5
         */
        Prefer?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to order, where to send it and how it is paid. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOrder"];
      };
    };
    responses: {
      /** @description The order, its checkout finished while the caller waited. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          Location: components["headers"]["Location"];
          "Preference-Applied": components["headers"]["Preference-Applied"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      /** @description The order as recorded; its checkout goes on. Read it at `Location`. */
      202: {
        headers: {
          ETag: components["headers"]["ETag"];
          Location: components["headers"]["Location"];
          "Preference-Applied": components["headers"]["Preference-Applied"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      400: components["responses"]["BadOrder"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["CustomerForbids"];
      404: components["responses"]["CustomerNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["OrderConflict"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getOrder: {
    parameters: {
      query?: {
        /**
         * @description The instant to look back to. Before the order was placed there is none, 404.
         * @example 2026-03-01T12:00:00.000Z
         */
        at?: components["schemas"]["Instant"];
        /**
         * @description Return only these members of each resource, members of members with a dot (`price.amount`). Exactly the members named are returned, and what `include` embeds: whole, unless `fields` names members of it too. A narrowed representation has an ETag of its own, which `If-Match` takes as well.
         * @example [
         *       "id",
         *       "name",
         *       "price.amount"
         *     ]
         */
        fields?: components["parameters"]["fields"];
        /**
         * @description Related resources to embed in each order; `items.product.category` brings `items.product` with it.
         * @example [
         *       "items.product"
         *     ]
         */
        include?: components["parameters"]["includeOfOrder"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        id: components["parameters"]["orderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["OrderNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  cancelOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of the resource as you read it, to act only while it is still that; `*` asks for nothing and counts as missing.
         * @example "3"
         */
        "If-Match"?: components["parameters"]["If-Match-optional"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        id: components["parameters"]["orderId"];
      };
      cookie?: never;
    };
    /** @description Why, if you like to say. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Cancellation"];
      };
    };
    responses: {
      /** @description The order, cancelled. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["CustomerForbids"];
      404: components["responses"]["OrderNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["OrderTransition"];
      412: components["responses"]["VersionMismatch"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  shipOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of the resource as you read it, to act only while it is still that; `*` asks for nothing and counts as missing.
         * @example "3"
         */
        "If-Match"?: components["parameters"]["If-Match-optional"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        id: components["parameters"]["orderId"];
      };
      cookie?: never;
    };
    /** @description Who carries it, if known. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Shipping"];
      };
    };
    responses: {
      /** @description The order, shipped. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OrderNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["OrderTransition"];
      412: components["responses"]["VersionMismatch"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  deliverOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of the resource as you read it, to act only while it is still that; `*` asks for nothing and counts as missing.
         * @example "3"
         */
        "If-Match"?: components["parameters"]["If-Match-optional"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        id: components["parameters"]["orderId"];
      };
      cookie?: never;
    };
    /** @description Nothing to say; an empty object is accepted. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Delivery"];
      };
    };
    responses: {
      /** @description The order, delivered. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OrderNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["OrderTransition"];
      412: components["responses"]["VersionMismatch"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  orderHistory: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        id: components["parameters"]["orderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["OrderNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  watchOrder: {
    parameters: {
      query?: {
        /**
         * @description The position after which to begin; from now on when absent. `Last-Event-ID` counts before it.
         * @example 1042
         */
        after?: components["parameters"]["streamAfter"];
      };
      header?: {
        /**
         * @description The `id` of the last event received, which a browser's `EventSource` sends when it reconnects.
         * @example 1042
         */
        "Last-Event-ID"?: components["parameters"]["Last-Event-ID"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        id: components["parameters"]["orderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What happens to the order, as server-sent events. */
      200: {
        headers: {
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["OrderNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["StreamsLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Messages of one time are in the order in which they were posted.
         * @example -createdAt
         */
        sort?: "createdAt" | "-createdAt";
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessagePage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["OrderNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  postMessage: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewMessage"];
      };
    };
    responses: {
      /** @description The message as posted. */
      201: {
        headers: {
          Location: components["headers"]["Location"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Message"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["CustomerForbids"];
      404: components["responses"]["OrderNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["KeyInProgress"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  watchMessages: {
    parameters: {
      query?: {
        /**
         * @description The position after which to begin; from now on when absent. `Last-Event-ID` counts before it.
         * @example 1042
         */
        after?: components["parameters"]["streamAfter"];
      };
      header?: {
        /**
         * @description The `id` of the last event received, which a browser's `EventSource` sends when it reconnects.
         * @example 1042
         */
        "Last-Event-ID"?: components["parameters"]["Last-Event-ID"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is said about the order, as server-sent events. */
      200: {
        headers: {
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["OrderNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["StreamsLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  watchStock: {
    parameters: {
      query?: {
        /**
         * @description The position after which to begin; from now on when absent. `Last-Event-ID` counts before it.
         * @example 1042
         */
        after?: components["parameters"]["streamAfter"];
      };
      header?: {
        /**
         * @description The `id` of the last event received, which a browser's `EventSource` sends when it reconnects.
         * @example 1042
         */
        "Last-Event-ID"?: components["parameters"]["Last-Event-ID"];
      };
      path: {
        /**
         * @description The product stocked.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        productId: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Changes of the stock, as server-sent events. */
      200: {
        headers: {
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenInvalid"];
      404: components["responses"]["ProductNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["StreamsLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getCheckout: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The checkout. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Checkout"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["RoleForbids"];
      404: components["responses"]["CheckoutNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  retryCheckout: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    /** @description Nothing to say; an empty object is accepted. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Nothing"];
      };
    };
    responses: {
      /** @description The checkout, no longer parked. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Checkout"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CheckoutNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["CheckoutConflict"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listCheckouts: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example -updatedAt
         */
        sort?: "updatedAt" | "-updatedAt";
        /**
         * @description Only checkouts in this state.
         * @example COMPENSATING
         */
        state?: components["schemas"]["CheckoutState"];
        /**
         * @description Only checkouts that wait for somebody, or only those that don't.
         * @example true
         */
        parked?: boolean;
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of checkouts. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["RoleForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listPayments: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payments. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentList"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["OrderNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getPayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The payment.
         * @example pay_01h455vb4pex5vsknk084sn02w
         */
        id: components["schemas"]["PaymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["PaymentNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  refundPayment: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description A random key that makes the request safe to retry; 400 `IDEMPOTENCY_KEY_REQUIRED` without.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key": components["parameters"]["Idempotency-Key-required"];
      };
      path: {
        /**
         * @description The payment.
         * @example pay_01h455vb4pex5vsknk084sn02w
         */
        id: components["schemas"]["PaymentId"];
      };
      cookie?: never;
    };
    /** @description How much, and why. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["NewRefund"];
      };
    };
    responses: {
      /** @description The payment with its new refund. */
      202: {
        headers: {
          ETag: components["headers"]["ETag"];
          Location: components["headers"]["Location"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
        };
      };
      400: components["responses"]["BadBodyOrKey"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PaymentNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["RefundConflict"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getShipment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The order.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        orderId: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The shipment. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Shipment"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["ShipmentNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  openWallet: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The wallet to open. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["NewWallet"];
      };
    };
    responses: {
      /** @description The wallet as opened. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          Location: components["headers"]["Location"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Wallet"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["CustomerForbids"];
      404: components["responses"]["CustomerNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["WalletExists"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getWallet: {
    parameters: {
      query?: {
        /**
         * @description The instant to look back to. Before the wallet was opened there is none, 404.
         * @example 2026-03-01T12:00:00.000Z
         */
        at?: components["schemas"]["Instant"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The wallet. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Wallet"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["WalletNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  depositToWallet: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description A random key that makes the request safe to retry; 400 `IDEMPOTENCY_KEY_REQUIRED` without.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key": components["parameters"]["Idempotency-Key-required"];
      };
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    /** @description How much, and why. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["WalletMovement"];
      };
    };
    responses: {
      /** @description The wallet with its new balance. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Wallet"];
        };
      };
      400: components["responses"]["BadBodyOrKey"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WalletNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["DepositConflict"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  withdrawFromWallet: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description A random key that makes the request safe to retry; 400 `IDEMPOTENCY_KEY_REQUIRED` without.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key": components["parameters"]["Idempotency-Key-required"];
      };
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    /** @description How much, and why. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["WalletMovement"];
      };
    };
    responses: {
      /** @description The wallet with its new balance. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Wallet"];
        };
      };
      400: components["responses"]["BadBodyOrKey"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WalletNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["WithdrawalConflict"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  freezeWallet: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    /** @description Why, if you like to say. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["WalletNote"];
      };
    };
    responses: {
      /** @description The wallet, frozen. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Wallet"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WalletNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["WalletFrozen"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  unfreezeWallet: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    /** @description Why, if you like to say. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["WalletNote"];
      };
    };
    responses: {
      /** @description The wallet, open. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Wallet"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WalletNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["WalletNotFrozen"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listWalletEntries: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of entries. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WalletEntryPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["WalletNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  customerOrderSummary: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The customer.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customerId: components["schemas"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The summary. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerOrderSummary"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["CustomerNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listNotifications: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example -createdAt
         */
        sort?: "createdAt" | "-createdAt";
        /**
         * @description Only those that are unread, or only those that were read.
         * @example true
         */
        unread?: boolean;
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of notifications. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotificationPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  markNotificationRead: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The notification.
         * @example ntf_01h455vb4pex5vsknk084sn031
         */
        id: components["schemas"]["NotificationId"];
      };
      cookie?: never;
    };
    /** @description Nothing to say; an empty object is accepted. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Nothing"];
      };
    };
    responses: {
      /** @description The notification, read. */
      200: {
        headers: {
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Notification"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["CustomerForbids"];
      404: components["responses"]["NotificationNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["KeyInProgress"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  topProducts: {
    parameters: {
      query: {
        /**
         * @description A day, or the week that it is in, from Monday.
         * @example WEEK
         */
        period: components["schemas"]["ReportPeriod"];
        /**
         * @description The day, or any day of the week; today when absent.
         * @example 2026-03-01
         */
        date?: components["schemas"]["Day"];
        /**
         * @description How many products at most.
         * @example 10
         */
        limit?: number;
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The products, best first. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TopProducts"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["RoleForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  salesByDay: {
    parameters: {
      query: {
        /**
         * @description The first day.
         * @example 2026-03-01
         */
        from: components["schemas"]["Day"];
        /**
         * @description The last day, at most 366 days later.
         * @example 2026-03-31
         */
        to: components["schemas"]["Day"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The days, oldest first. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Sales"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["RoleForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example -position
         */
        sort?: "position" | "-position";
        /**
         * @description Only events of these types, at most 20.
         * @example [
         *       "trefoil.order.confirmed.v1",
         *       "trefoil.order.cancelled.v1"
         *     ]
         */
        types?: components["schemas"]["EventType"][];
        /**
         * @description Only events that happened to this resource.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        subject?: components["schemas"]["ResourceId"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  watchEvents: {
    parameters: {
      query?: {
        /**
         * @description Only events of these types, at most 20.
         * @example [
         *       "trefoil.order.confirmed.v1",
         *       "trefoil.order.cancelled.v1"
         *     ]
         */
        types?: components["schemas"]["EventType"][];
        /**
         * @description Only events that happened to this resource.
         * @example ord_01h455vb4pex5vsknk084sn02w
         */
        subject?: components["schemas"]["ResourceId"];
        /**
         * @description The position after which to begin; from now on when absent. `Last-Event-ID` counts before it.
         * @example 1042
         */
        after?: components["parameters"]["streamAfter"];
      };
      header?: {
        /**
         * @description The `id` of the last event received, which a browser's `EventSource` sends when it reconnects.
         * @example 1042
         */
        "Last-Event-ID"?: components["parameters"]["Last-Event-ID"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What happens, as server-sent events. */
      200: {
        headers: {
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["StreamsLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listConsumers: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The consumers. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConsumerList"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["RoleForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listDeadLetters: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example createdAt
         */
        sort?: "createdAt" | "-createdAt";
        /**
         * @description Only those of this consumer.
         * @example notifications
         */
        consumer?: string;
        /**
         * @description Only those in this status.
         * @example DEAD
         */
        status?: components["schemas"]["DeadLetterStatus"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of dead letters. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeadLetterPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["RoleForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  replayDeadLetter: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The dead letter.
         * @example dlt_01h455vb4pex5vsknk084sn032
         */
        id: components["schemas"]["DeadLetterId"];
      };
      cookie?: never;
    };
    /** @description Nothing to say; an empty object is accepted. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Nothing"];
      };
    };
    responses: {
      /** @description The dead letter, replayed. */
      200: {
        headers: {
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeadLetter"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["DeadLetterNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["DeadLetterConflict"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listWebhookEndpoints: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example createdAt
         */
        sort?: "createdAt" | "-createdAt";
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of endpoints. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpointPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  createWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The endpoint to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewWebhookEndpoint"];
      };
    };
    responses: {
      /** @description The endpoint with its secret. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          Location: components["headers"]["Location"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpoint"];
        };
      };
      400: components["responses"]["BadWebhook"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["CustomerForbids"];
      404: components["responses"]["CustomerNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["WebhookLimit"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The endpoint.
         * @example whe_01h455vb4pex5vsknk084sn033
         */
        id: components["schemas"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The endpoint. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpoint"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["WebhookEndpointNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  deleteWebhookEndpoint: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the resource as you read it. One tag: `*` names no version and counts as missing, and a weak or foreign tag never matches.
         * @example "3"
         */
        "If-Match": components["parameters"]["If-Match"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The endpoint.
         * @example whe_01h455vb4pex5vsknk084sn033
         */
        id: components["schemas"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The endpoint as it was. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpoint"];
        };
      };
      400: components["responses"]["BadWrite"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["CustomerForbids"];
      404: components["responses"]["WebhookEndpointNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["KeyInProgress"];
      412: components["responses"]["VersionMismatch"];
      414: components["responses"]["UriTooLong"];
      422: components["responses"]["KeyReused"];
      428: components["responses"]["VersionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  updateWebhookEndpoint: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag of the resource as you read it. One tag: `*` names no version and counts as missing, and a weak or foreign tag never matches.
         * @example "3"
         */
        "If-Match": components["parameters"]["If-Match"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The endpoint.
         * @example whe_01h455vb4pex5vsknk084sn033
         */
        id: components["schemas"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    /** @description The members to change. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["WebhookEndpointPatch"];
        "application/json": components["schemas"]["WebhookEndpointPatch"];
      };
    };
    responses: {
      /** @description The endpoint as changed. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpoint"];
        };
      };
      400: components["responses"]["BadWebhook"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["CustomerForbids"];
      404: components["responses"]["WebhookEndpointNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["KeyInProgress"];
      412: components["responses"]["VersionMismatch"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      428: components["responses"]["VersionRequired"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  rotateWebhookSecret: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of the resource as you read it, to act only while it is still that; `*` asks for nothing and counts as missing.
         * @example "3"
         */
        "If-Match"?: components["parameters"]["If-Match-optional"];
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The endpoint.
         * @example whe_01h455vb4pex5vsknk084sn033
         */
        id: components["schemas"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    /** @description Nothing to say; an empty object is accepted. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Nothing"];
      };
    };
    responses: {
      /** @description The endpoint with its new secret. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpoint"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WebhookEndpointNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["KeyInProgress"];
      412: components["responses"]["VersionMismatch"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  listWebhookDeliveries: {
    parameters: {
      query?: {
        /**
         * @description How many items at most.
         * @example 20
         */
        limit?: components["parameters"]["limit"];
        /**
         * @description The items after this cursor; a `nextCursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prevCursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example -createdAt
         */
        sort?: "createdAt" | "-createdAt";
        /**
         * @description Only deliveries to this endpoint.
         * @example whe_01h455vb4pex5vsknk084sn033
         */
        endpointId?: components["schemas"]["WebhookEndpointId"];
        /**
         * @description Only deliveries in this status.
         * @example FAILED
         */
        status?: components["schemas"]["WebhookDeliveryStatus"];
      };
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of deliveries. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Link: components["headers"]["Link"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDeliveryPage"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadPage"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  getWebhookDelivery: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETags of representations that you hold, or `*`; answered 304 when one is still right.
         * @example "3"
         */
        "If-None-Match"?: components["parameters"]["If-None-Match"];
      };
      path: {
        /**
         * @description The delivery.
         * @example whd_01h455vb4pex5vsknk084sn034
         */
        id: components["schemas"]["WebhookDeliveryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Vary: components["headers"]["Vary"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDeliveryDetails"];
        };
      };
      304: components["responses"]["NotModified"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["ScopeForbids"];
      404: components["responses"]["WebhookDeliveryNotFound"];
      406: components["responses"]["NotAcceptable"];
      414: components["responses"]["UriTooLong"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  redeliverWebhook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A random key that makes the request safe to retry.
         * @example 6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e
         */
        "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
      };
      path: {
        /**
         * @description The delivery.
         * @example whd_01h455vb4pex5vsknk084sn034
         */
        id: components["schemas"]["WebhookDeliveryId"];
      };
      cookie?: never;
    };
    /** @description Nothing to say; an empty object is accepted. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Nothing"];
      };
    };
    responses: {
      /** @description The delivery, to be sent. */
      200: {
        headers: {
          "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
          RateLimit: components["headers"]["RateLimit"];
          "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
          "Server-Timing": components["headers"]["Server-Timing"];
          "X-Request-Id": components["headers"]["X-Request-Id"];
          traceparent: components["headers"]["traceparent"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDelivery"];
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["TokenRequired"];
      403: components["responses"]["CustomerForbids"];
      404: components["responses"]["WebhookDeliveryNotFound"];
      406: components["responses"]["NotAcceptable"];
      409: components["responses"]["WebhookDisabled"];
      413: components["responses"]["BodyTooLarge"];
      414: components["responses"]["UriTooLong"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["KeyReused"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["Internal"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["DeadlineExceeded"];
    };
  };
  healthLive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Liveness"];
        };
      };
      405: components["responses"]["MethodNotAllowed"];
    };
  };
  healthReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It can. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Readiness"];
        };
      };
      405: components["responses"]["MethodNotAllowed"];
      /** @description It can't. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Readiness"];
        };
      };
    };
  };
  health: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every part works. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      405: components["responses"]["MethodNotAllowed"];
      /** @description Some part does not. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
    };
  };
}
