-- The shop's first tables, for PostgreSQL 15 to 18. Keys are UUIDs (version 7) that the application makes.

CREATE TYPE "customer_role" AS ENUM ('CUSTOMER', 'STAFF', 'ADMIN');
CREATE TYPE "customer_tier" AS ENUM ('FREE', 'BASIC', 'PREMIUM');
CREATE TYPE "customer_status" AS ENUM ('ACTIVE', 'SUSPENDED');
CREATE TYPE "product_status" AS ENUM ('DRAFT', 'ACTIVE', 'ARCHIVED');
CREATE TYPE "order_status" AS ENUM ('PENDING', 'CONFIRMED', 'SHIPPED', 'DELIVERED', 'CANCELLED');

-- Customers. COLLATE "C" wherever a list is sorted by text: cursors then compare as any server does, whatever
-- its locale, and a prefix search can use the index.
CREATE TABLE "customers" (
    "id" UUID NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "role" "customer_role" NOT NULL DEFAULT 'CUSTOMER',
    "tier" "customer_tier" NOT NULL DEFAULT 'FREE',
    "status" "customer_status" NOT NULL DEFAULT 'ACTIVE',
    "password_hash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customers_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "customers_version_check" CHECK ("version" >= 1)
);

CREATE UNIQUE INDEX "customers_email_key" ON "customers" (lower("email"));
CREATE INDEX "customers_created_at_id_idx" ON "customers" ("created_at", "id");
CREATE INDEX "customers_email_id_idx" ON "customers" ("email", "id");

-- Catalog
CREATE TABLE "categories" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "parent_id" UUID,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "categories_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "categories_parent_id_check" CHECK ("parent_id" <> "id"),
    CONSTRAINT "categories_version_check" CHECK ("version" >= 1)
);

CREATE UNIQUE INDEX "categories_slug_key" ON "categories" ("slug");
CREATE INDEX "categories_position_id_idx" ON "categories" ("position", "id");
CREATE INDEX "categories_parent_id_position_id_idx" ON "categories" ("parent_id", "position", "id");

CREATE TABLE "products" (
    "id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "price_amount" BIGINT NOT NULL,
    "price_currency" TEXT NOT NULL,
    "status" "product_status" NOT NULL DEFAULT 'ACTIVE',
    "category_id" UUID NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "products_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "products_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    -- 2^53 - 1: the largest integer that every client reads exactly.
    CONSTRAINT "products_price_amount_check" CHECK ("price_amount" BETWEEN 0 AND 9007199254740991),
    CONSTRAINT "products_price_currency_check" CHECK ("price_currency" ~ '^[A-Z]{3}$'),
    CONSTRAINT "products_attributes_check" CHECK (jsonb_typeof("attributes") = 'object'),
    CONSTRAINT "products_version_check" CHECK ("version" >= 1)
);

CREATE UNIQUE INDEX "products_sku_key" ON "products" ("sku");
-- One index a sort, alone and within a category; descending lists read them backwards.
CREATE INDEX "products_created_at_id_idx" ON "products" ("created_at", "id");
CREATE INDEX "products_price_amount_id_idx" ON "products" ("price_amount", "id");
CREATE INDEX "products_name_id_idx" ON "products" ("name", "id");
CREATE INDEX "products_category_id_created_at_id_idx" ON "products" ("category_id", "created_at", "id");
CREATE INDEX "products_category_id_price_amount_id_idx" ON "products" ("category_id", "price_amount", "id");
CREATE INDEX "products_category_id_name_id_idx" ON "products" ("category_id", "name", "id");
CREATE INDEX "products_name_search_idx" ON "products" USING GIN (to_tsvector('simple', "name"));
-- Almost all products are ACTIVE, so the sorts above serve those; the few others get an index of their own.
CREATE INDEX "products_hidden_idx" ON "products" ("status", "created_at", "id") WHERE "status" <> 'ACTIVE';

-- Inventory. Room in each page lets a change of a count stay in its page and touch no index.
CREATE TABLE "stock" (
    "product_id" UUID NOT NULL,
    "on_hand" INTEGER NOT NULL DEFAULT 0,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_pkey" PRIMARY KEY ("product_id"),
    CONSTRAINT "stock_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "stock_on_hand_check" CHECK ("on_hand" >= 0),
    CONSTRAINT "stock_reserved_check" CHECK ("reserved" >= 0 AND "reserved" <= "on_hand"),
    CONSTRAINT "stock_version_check" CHECK ("version" >= 1)
) WITH (fillfactor = 80);

-- Reviews
CREATE TABLE "reviews" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "rating" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "reviews_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "reviews_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "reviews_rating_check" CHECK ("rating" BETWEEN 1 AND 5)
);

CREATE UNIQUE INDEX "reviews_product_id_customer_id_key" ON "reviews" ("product_id", "customer_id");
CREATE INDEX "reviews_product_id_created_at_id_idx" ON "reviews" ("product_id", "created_at", "id");
CREATE INDEX "reviews_product_id_rating_id_idx" ON "reviews" ("product_id", "rating", "id");
CREATE INDEX "reviews_customer_id_idx" ON "reviews" ("customer_id");

-- Orders: each row is the fold of its events.
CREATE TABLE "orders" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "status" "order_status" NOT NULL DEFAULT 'PENDING',
    "total_amount" BIGINT NOT NULL,
    "total_currency" TEXT NOT NULL,
    "shipping_address" JSONB NOT NULL,
    "payment" JSONB NOT NULL,
    "cancel_reason" TEXT,
    "carrier" TEXT,
    "tracking_number" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "orders_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "orders_total_amount_check" CHECK ("total_amount" BETWEEN 0 AND 9007199254740991),
    CONSTRAINT "orders_total_currency_check" CHECK ("total_currency" ~ '^[A-Z]{3}$'),
    CONSTRAINT "orders_cancel_reason_check" CHECK ("cancel_reason" IS NULL OR "status" = 'CANCELLED'),
    CONSTRAINT "orders_version_check" CHECK ("version" >= 1)
) WITH (fillfactor = 90);

CREATE INDEX "orders_customer_id_placed_at_id_idx" ON "orders" ("customer_id", "placed_at", "id");
CREATE INDEX "orders_placed_at_id_idx" ON "orders" ("placed_at", "id");
-- Serves what the checkout still has to do, too: its PENDING entries lie together.
CREATE INDEX "orders_status_placed_at_id_idx" ON "orders" ("status", "placed_at", "id");

CREATE TABLE "order_items" (
    "order_id" UUID NOT NULL,
    "line" SMALLINT NOT NULL,
    "product_id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit_price_amount" BIGINT NOT NULL,

    CONSTRAINT "order_items_pkey" PRIMARY KEY ("order_id", "line"),
    CONSTRAINT "order_items_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "order_items_line_check" CHECK ("line" >= 1),
    CONSTRAINT "order_items_quantity_check" CHECK ("quantity" BETWEEN 1 AND 1000),
    CONSTRAINT "order_items_unit_price_amount_check" CHECK ("unit_price_amount" BETWEEN 0 AND 9007199254740991)
);

CREATE INDEX "order_items_product_id_idx" ON "order_items" ("product_id");

-- Idempotency: the unique insert, in the transaction of the effect, is the whole mechanism.
CREATE TABLE "idempotency_keys" (
    "caller" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "result" JSON NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("caller", "operation", "key")
);

CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys" ("created_at");

-- The event log. The transaction id lets a reader stop below the oldest open transaction, so none is skipped.
CREATE TABLE "events" (
    "position" BIGINT GENERATED ALWAYS AS IDENTITY NOT NULL,
    "transaction_id" XID8 NOT NULL DEFAULT pg_current_xact_id(),
    "id" UUID NOT NULL,
    "stream_type" TEXT NOT NULL,
    "stream_id" UUID NOT NULL,
    "stream_version" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "meta" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("position"),
    CONSTRAINT "events_stream_version_check" CHECK ("stream_version" >= 1)
);

CREATE UNIQUE INDEX "events_id_key" ON "events" ("id");
-- A product and its stock share an id, hence the stream's type in the key; this is the optimistic lock.
CREATE UNIQUE INDEX "events_stream_id_stream_type_stream_version_key" ON "events" ("stream_id", "stream_type", "stream_version");
CREATE INDEX "events_type_position_idx" ON "events" ("type", "position");
CREATE INDEX "events_stream_id_position_idx" ON "events" ("stream_id", "position");

CREATE FUNCTION "refuse_event_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the event log is append-only: % is refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "events_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "events"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_event_change"();

-- Budgets of callers. Unlogged: a crash forgets at most a minute of counts.
CREATE UNLOGGED TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);
