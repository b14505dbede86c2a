/** Generated from v1.yaml by `npm run generate`: do not edit. */
export interface paths {
  "/v1/products": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List products
     * @deprecated
     * @description Pages through the products that match the filter, newest first unless `sort` says otherwise. Callers who are not staff see active products only, and nothing when they ask for another status.
     */
    get: operations["listProducts"];
    put?: never;
    /**
     * Create a product
     * @deprecated
     * @description Adds a product to the catalog, active unless stated otherwise, with an empty stock.
     */
    post: operations["createProduct"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/products/{id}": {
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
     * @deprecated
     * @description The product, whatever its status; a draft exists for staff only.
     */
    get: operations["getProduct"];
    put?: never;
    post?: never;
    /**
     * Archive a product
     * @deprecated
     * @description Takes the product off sale for good. It stays readable, for the orders that name it.
     */
    delete: operations["archiveProduct"];
    options?: never;
    head?: never;
    /**
     * Change a product
     * @deprecated
     * @description Changes the members given and leaves the others. In `attributes` a null removes the attribute. An archived product changes no more.
     */
    patch: operations["updateProduct"];
    trace?: never;
  };
  "/v1/products/{product_id}/reviews": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The product reviewed.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        product_id: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    /**
     * List the reviews of a product
     * @deprecated
     * @description Pages through the reviews of one product, newest first unless `sort` says otherwise.
     */
    get: operations["listReviews"];
    put?: never;
    /**
     * Review a product
     * @deprecated
     * @description Adds the caller's review of the product. A customer reviews a product once.
     */
    post: operations["createReview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/products/{product_id}/stock": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The product stocked.
         * @example prod_01h455vb4pex5vsknk084sn02q
         */
        product_id: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    /**
     * Read the stock of a product
     * @deprecated
     * @description How much of the product is on hand, reserved for orders, and available.
     */
    get: operations["getStock"];
    put?: never;
    /**
     * Adjust the stock of a product
     * @deprecated
     * @description Adds `delta` to what is on hand. What is on hand never falls below what is reserved for orders. With `If-Match` the adjustment is made only while the stock is as the caller saw it.
     */
    post: operations["adjustStock"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List categories
     * @deprecated
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
  "/v1/categories/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a category
     * @deprecated
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
  "/v1/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers
     * @deprecated
     * @description Pages through the accounts, newest first unless `sort` says otherwise.
     */
    get: operations["listCustomers"];
    put?: never;
    /**
     * Register
     * @deprecated
     * @description Opens an account with the role CUSTOMER and the tier FREE. The password is accepted and never shown. Keys of anonymous callers share one scope, so choose a random one.
     */
    post: operations["registerCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/customers/{id}": {
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
     * @deprecated
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
     * @deprecated
     * @description Changes the members given and leaves the others. Customers change their own name, e-mail address and password; `tier` is for staff and `role` for administrators.
     */
    patch: operations["updateCustomer"];
    trace?: never;
  };
  "/v1/customers/{id}/suspend": {
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
     * @deprecated
     * @description A suspended customer can read, but not order, review or change anything.
     */
    post: operations["suspendCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read your own account
     * @deprecated
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
  "/v1/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List orders
     * @deprecated
     * @description Pages through orders, newest first unless `sort` says otherwise: a customer's own, or, for staff, everybody's or those of one customer.
     */
    get: operations["listOrders"];
    put?: never;
    /**
     * Place an order
     * @deprecated
     * @description Prices the lines from the catalog and records the order as pending, which is answered at once with 202. The checkout (stock, payment, shipment) goes on behind it and ends in confirmed or cancelled. With `Prefer: wait=N` the answer waits up to N seconds for that and is 201 when the checkout has finished. Give exactly one of `payment_token` and `payment`. A product may be named in one line only.
     */
    post: operations["placeOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orders/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an order, now or as it was
     * @deprecated
     * @description One order as it is, or, with `at`, as it was at that instant. Customers see their own; anybody else's does not exist for them.
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
  "/v1/orders/{id}/cancel": {
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
     * @deprecated
     * @description Cancels a pending or confirmed order; what the checkout took is given back.
     */
    post: operations["cancelOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orders/{id}/ship": {
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
     * @deprecated
     * @description Records that a confirmed order has left the house.
     */
    post: operations["shipOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orders/{id}/deliver": {
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
     * @deprecated
     * @description Records that a shipped order has arrived.
     */
    post: operations["deliverOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orders/{id}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read everything that happened to an order
     * @deprecated
     * @description Pages through the events of one order, oldest first.
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
     * @description An amount of money with as many decimals as the currency has.
     * @example 12.50
     */
    DecimalAmount: string;
    /**
     * @description An amount with up to two decimals.
     * @example 12.50
     */
    DecimalAmountTwo: string;
    /**
     * @description ISO 4217 code of the currency.
     * @example EUR
     */
    Currency: string;
    /**
     * @description Whether there is a next page.
     * @example true
     */
    HasMore: boolean;
    /**
     * @description Give it as `after` for the next page; null on the last.
     * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
     */
    NextCursor: string | null;
    /**
     * @description Give it as `before` for the previous page; null on the first.
     * @example null
     */
    PrevCursor: string | null;
    /**
     * @description A draft is seen by staff only, an active product can be ordered, an archived one stays readable.
     * @example active
     * @enum {string}
     */
    ProductStatus: "draft" | "active" | "archived";
    /**
     * @description The statuses that a product can be given; archiving is an operation of its own.
     * @example active
     * @enum {string}
     */
    ProductStatusToSet: "draft" | "active";
    /**
     * @description What the account may do.
     * @example customer
     * @enum {string}
     */
    CustomerRole: "customer" | "staff" | "admin";
    /**
     * @description The plan, which sets the budget of requests.
     * @example premium
     * @enum {string}
     */
    CustomerTier: "free" | "basic" | "premium";
    /**
     * @description A suspended customer can read and nothing else.
     * @example active
     * @enum {string}
     */
    CustomerStatus: "active" | "suspended";
    /**
     * @description pending -> confirmed -> shipped -> delivered, and pending or confirmed -> cancelled.
     * @example pending
     * @enum {string}
     */
    OrderStatus: "pending" | "confirmed" | "shipped" | "delivered" | "cancelled";
    /**
     * @description How an order is paid.
     * @example card
     * @enum {string}
     */
    PaymentMethod: "card" | "wallet";
    /**
     * @description A count that differed, a receipt of goods, or damage.
     * @example receipt
     * @enum {string}
     */
    StockReason: "count" | "receipt" | "damage";
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
      /** @description The price. */
      price: components["schemas"]["DecimalAmount"];
      currency: components["schemas"]["Currency"];
      status: components["schemas"]["ProductStatus"];
      category_id: components["schemas"]["CategoryId"];
      attributes: components["schemas"]["Attributes"];
      version: components["schemas"]["Version"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
    };
    /** @description A page of products. */
    ProductPage: {
      /** @description The products. */
      products: components["schemas"]["Product"][];
      has_more: components["schemas"]["HasMore"];
      next_cursor: components["schemas"]["NextCursor"];
      prev_cursor: components["schemas"]["PrevCursor"];
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
      /** @description The price. */
      price: components["schemas"]["DecimalAmount"];
      currency: components["schemas"]["Currency"];
      category_id: components["schemas"]["CategoryId"];
      /** @default active */
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
      /** @description The price; given together with `currency`. */
      price?: components["schemas"]["DecimalAmount"];
      currency?: components["schemas"]["Currency"];
      category_id?: components["schemas"]["CategoryId"];
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
      parent_id: string | null;
      /**
       * @description Its place among its siblings.
       * @example 2
       */
      position: number;
      version: components["schemas"]["Version"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
    };
    /** @description A page of categories. */
    CategoryPage: {
      /** @description The categories. */
      categories: components["schemas"]["Category"][];
      has_more: components["schemas"]["HasMore"];
      next_cursor: components["schemas"]["NextCursor"];
      prev_cursor: components["schemas"]["PrevCursor"];
    };
    /** @description How much of a product there is. */
    Stock: {
      product_id: components["schemas"]["ProductId"];
      /**
       * @description Pieces in the house.
       * @example 42
       */
      on_hand: number;
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
      product_id: components["schemas"]["ProductId"];
      customer_id: components["schemas"]["CustomerId"];
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
      created_at: components["schemas"]["Timestamp"];
    };
    /** @description A page of reviews. */
    ReviewPage: {
      /** @description The reviews. */
      reviews: components["schemas"]["Review"][];
      has_more: components["schemas"]["HasMore"];
      next_cursor: components["schemas"]["NextCursor"];
      prev_cursor: components["schemas"]["PrevCursor"];
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
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
    };
    /** @description A page of customers. */
    CustomerPage: {
      /** @description The customers. */
      customers: components["schemas"]["Customer"][];
      has_more: components["schemas"]["HasMore"];
      next_cursor: components["schemas"]["NextCursor"];
      prev_cursor: components["schemas"]["PrevCursor"];
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
      customer_id: components["schemas"]["CustomerId"];
      status: components["schemas"]["OrderStatus"];
      /** @description The lines, in the order in which they were placed. */
      items: components["schemas"]["OrderItem"][];
      /** @description The sum of the lines. */
      total: components["schemas"]["DecimalAmount"];
      currency: components["schemas"]["Currency"];
      shipping_address: components["schemas"]["Address"];
      payment_method: components["schemas"]["PaymentMethod"];
      /**
       * @description Why it was cancelled; null while it is not.
       * @example Ordered twice
       */
      cancel_reason: string | null;
      /**
       * @description Who carries it; null until it is shipped or when unknown.
       * @example DHL
       */
      carrier: string | null;
      /**
       * @description The carrier's number; null until it is shipped or when unknown.
       * @example 00340434161094042557
       */
      tracking_number: string | null;
      version: components["schemas"]["Version"];
      placed_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
    };
    /** @description A line of an order. */
    OrderItem: {
      product_id: components["schemas"]["ProductId"];
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
      unit_price: components["schemas"]["DecimalAmount"];
      /** @description The price of the line. */
      line_total: components["schemas"]["DecimalAmount"];
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
      postal_code: string;
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
     *       "postal_code": "79100",
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
      postal_code: string;
      /**
       * @description ISO 3166-1 alpha-2 code.
       * @example DE
       */
      country: string;
    };
    /** @description A page of orders. */
    OrderPage: {
      /** @description The orders. */
      orders: components["schemas"]["Order"][];
      has_more: components["schemas"]["HasMore"];
      next_cursor: components["schemas"]["NextCursor"];
      prev_cursor: components["schemas"]["PrevCursor"];
    };
    /** @description An order to place, paid by exactly one of `payment_token` and `payment`. */
    NewOrder: {
      /**
       * @description The lines; no product twice.
       * @example [
       *       {
       *         "product_id": "prod_01h455vb4pex5vsknk084sn02q",
       *         "quantity": 2
       *       }
       *     ]
       */
      items: components["schemas"]["NewOrderItem"][];
      shipping_address: components["schemas"]["AddressToSet"];
      /**
       * @description A token of the payment provider for the card to charge.
       * @example tok_visa
       */
      payment_token?: string;
      /**
       * @description Pay from the customer's wallet.
       * @example wallet
       * @enum {string}
       */
      payment?: "wallet";
    } & (unknown | unknown);
    /** @description A line to order. */
    NewOrderItem: {
      product_id: components["schemas"]["ProductId"];
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
      tracking_number?: string;
    };
    /**
     * @description An empty object.
     * @example {}
     */
    Delivery: Record<string, never>;
    /** @description Something that happened. */
    Event: {
      id: components["schemas"]["EventId"];
      /**
       * @description What happened.
       * @example trefoil.order.placed.v1
       */
      type: string;
      /**
       * @description The resource it happened to.
       * @example ord_01h455vb4pex5vsknk084sn02w
       */
      subject: string;
      time: components["schemas"]["Timestamp"];
      /**
       * @description Its place in the log of all events.
       * @example 1042
       */
      position: string;
      /**
       * @description Its place among the events of the resource.
       * @example 1
       */
      version: number;
      actor: components["schemas"]["Actor"];
      /**
       * @description What changed, as the shop recorded it; its members depend on `type`.
       * @example {
       *       "status": "PENDING"
       *     }
       */
      data: {
        [key: string]: unknown;
      };
    };
    /**
     * @description Who caused an event.
     * @example {
     *       "role": "customer",
     *       "id": "cus_01h455vb4pex5vsknk084sn02v"
     *     }
     */
    Actor: {
      /**
       * @description The role.
       * @example customer
       * @enum {string}
       */
      role: "anonymous" | "customer" | "staff" | "admin" | "system";
      /**
       * @description The account; null when it was nobody with one.
       * @example cus_01h455vb4pex5vsknk084sn02v
       */
      id: string | null;
    };
    /** @description A page of events. */
    EventPage: {
      /** @description The events. */
      events: components["schemas"]["Event"][];
      has_more: components["schemas"]["HasMore"];
      next_cursor: components["schemas"]["NextCursor"];
      prev_cursor: components["schemas"]["PrevCursor"];
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
       * @description The field; empty when the whole input is meant.
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
       * @example /v1/orders
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
    };
  };
  responses: {
    /** @description The representation that you hold is still right. No body. */
    NotModified: {
      headers: {
        ETag: components["headers"]["ETag"];
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
        Deprecation: components["headers"]["Deprecation"];
        Sunset: components["headers"]["Sunset"];
        Link: components["headers"]["Link"];
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
     * @description The items after this cursor; a `next_cursor` of the same list. Excludes `before`.
     * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
     */
    after: components["schemas"]["Cursor"];
    /**
     * @description The items before this cursor; a `prev_cursor` of the same list. Excludes `after`.
     * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
     */
    before: components["schemas"]["Cursor"];
    /**
     * @description The order.
     * @example ord_01h455vb4pex5vsknk084sn02w
     */
    orderId: components["schemas"]["OrderId"];
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
     * @description Since when this version is deprecated (RFC 9745).
     * @example @1767225600
     */
    Deprecation: string;
    /**
     * @description Until when this version works (RFC 8594).
     * @example Thu, 31 Dec 2026 23:59:59 GMT
     */
    Sunset: string;
    /**
     * @description The same in version 2 (RFC 8288, RFC 5829).
     * @example </v2/products>; rel="successor-version"
     */
    Link: string;
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
     * @description The strong validator of this representation. Of a versioned resource it begins with the version: `"3"`.
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
     * @description Where the new resource can be read.
     * @example /v1/orders/ord_01h455vb4pex5vsknk084sn02w
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
         * @description The items after this cursor; a `next_cursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prev_cursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example price
         */
        sort?: "created_at" | "-created_at" | "price" | "-price" | "name" | "-name";
        /**
         * @description Only products of this category.
         * @example cat_01h455vb4pex5vsknk084sn02s
         */
        category_id?: components["schemas"]["CategoryId"];
        /**
         * @description Only products in this status. Only staff see others than active.
         * @example active
         */
        status?: components["schemas"]["ProductStatus"];
        /**
         * @description Only products that cost at least this much, read with two decimals whatever the currency.
         * @example 5.00
         */
        min_price?: components["schemas"]["DecimalAmountTwo"];
        /**
         * @description Only products that cost at most this much, read with two decimals whatever the currency.
         * @example 20.00
         */
        max_price?: components["schemas"]["DecimalAmountTwo"];
        /**
         * @description Only products whose name has, for each word given here, a word that begins with it.
         * @example earl gr
         */
        q?: string;
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
      /** @description A page of products. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Vary: components["headers"]["Vary"];
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
  getProduct: {
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
         * @description The items after this cursor; a `next_cursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prev_cursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example -rating
         */
        sort?: "created_at" | "-created_at" | "rating" | "-rating";
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
        product_id: components["schemas"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of reviews. */
      200: {
        headers: {
          ETag: components["headers"]["ListETag"];
          Vary: components["headers"]["Vary"];
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
        product_id: components["schemas"]["ProductId"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
        product_id: components["schemas"]["ProductId"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
        product_id: components["schemas"]["ProductId"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
         * @description The items after this cursor; a `next_cursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prev_cursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Only categories directly under this one.
         * @example cat_01h455vb4pex5vsknk084sn02t
         */
        parent_id?: components["schemas"]["CategoryId"];
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
          Vary: components["headers"]["Vary"];
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
         * @description The items after this cursor; a `next_cursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prev_cursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example email
         */
        sort?: "created_at" | "-created_at" | "email" | "-email";
        /**
         * @description Only customers in this status.
         * @example active
         */
        status?: components["schemas"]["CustomerStatus"];
        /**
         * @description Only customers with this role.
         * @example customer
         */
        role?: components["schemas"]["CustomerRole"];
        /**
         * @description Only customers of this tier.
         * @example premium
         */
        tier?: components["schemas"]["CustomerTier"];
        /**
         * @description Only customers whose e-mail address begins with this, in any case.
         * @example alice
         */
        q?: string;
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
          Vary: components["headers"]["Vary"];
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
      /** @description The caller's account. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          Vary: components["headers"]["Vary"];
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
         * @description The items after this cursor; a `next_cursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prev_cursor` of the same list. Excludes `after`.
         * @example eyJrIjpbIjI0OTkiXX0.b0FyUTd3
         */
        before?: components["parameters"]["before"];
        /**
         * @description Order of the list; a leading `-` descends. Ties are broken by id.
         * @example placed_at
         */
        sort?: "placed_at" | "-placed_at";
        /**
         * @description Only orders of this customer. Customers may name only themselves.
         * @example cus_01h455vb4pex5vsknk084sn02v
         */
        customer_id?: components["schemas"]["CustomerId"];
        /**
         * @description Only orders in this status.
         * @example pending
         */
        status?: components["schemas"]["OrderStatus"];
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
          Vary: components["headers"]["Vary"];
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
         * @description The items after this cursor; a `next_cursor` of the same list. Excludes `before`.
         * @example eyJrIjpbIjE5OTkiXX0.Zk1pX2hR
         */
        after?: components["parameters"]["after"];
        /**
         * @description The items before this cursor; a `prev_cursor` of the same list. Excludes `after`.
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
          Vary: components["headers"]["Vary"];
          Deprecation: components["headers"]["Deprecation"];
          Sunset: components["headers"]["Sunset"];
          Link: components["headers"]["Link"];
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
}
