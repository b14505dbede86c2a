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
     * @description Creates a product of every line of the body, which may be of any length and is read as fast as it can be written. With `mode=atomic` all lines are kept or none: any bad line makes it 400 `IMPORT_REJECTED`. With `mode=best-effort` the good lines are kept and the bad ones reported. Lines count from 1; empty lines are skipped and not counted. A line may have at most 64 KiB. A caller who hangs up stops the import: atomic keeps nothing, best-effort what it had written.
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
     * @description Pages through the events of one order, oldest first, as CloudEvents 1.0.
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
       * @description The media type of `data`.
       * @example application/json
       * @constant
       */
      datacontenttype: "application/json";
      /**
       * @description Its place in the log of all events, which is the token to resume from.
       * @example 1042
       */
      trefoilposition: string;
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
    includeOfOrder: ("customer" | "items.product" | "items.product.category")[];
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
