-- What happens after a commit: checkouts, payments, shipments, wallets, notifications, webhooks, read models, and the
-- consumers that bring them about.

-- Whose an event is: what a customer's own stream of events is read by.
ALTER TABLE "events" ADD COLUMN "owner_id" UUID;

ALTER TABLE "events" DISABLE TRIGGER "events_append_only";
UPDATE "events" SET "owner_id" = "orders"."customer_id" FROM "orders"
    WHERE "events"."stream_type" = 'order' AND "events"."stream_id" = "orders"."id";
UPDATE "events" SET "owner_id" = "reviews"."customer_id" FROM "reviews"
    WHERE "events"."stream_type" = 'review' AND "events"."stream_id" = "reviews"."id";
UPDATE "events" SET "owner_id" = "stream_id" WHERE "stream_type" = 'customer';
ALTER TABLE "events" ENABLE TRIGGER "events_append_only";

CREATE INDEX "events_owner_id_position_idx" ON "events" ("owner_id", "position");

-- An event-sourced aggregate as it was after some of its events, so that nobody folds all of them again.
CREATE TABLE "snapshots" (
    "stream_id" UUID NOT NULL,
    "stream_type" TEXT NOT NULL,
    "stream_version" INTEGER NOT NULL,
    "state" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "snapshots_pkey" PRIMARY KEY ("stream_id", "stream_type", "stream_version"),
    CONSTRAINT "snapshots_stream_version_check" CHECK ("stream_version" >= 1)
);

-- Time travel begins at the last snapshot of its instant.
CREATE INDEX "snapshots_stream_id_stream_type_occurred_at_stream_version_idx" ON "snapshots" ("stream_id", "stream_type", "occurred_at", "stream_version");

-- The checkout saga of an order. `run_at` is when somebody should look at it next; whoever takes it moves it ahead for
-- as long as it means to work, so that another takes over when it dies. NULL: nothing is left to do. `fence` counts who took
-- it: what came of a step is written only while it is the same. `version` counts the events of the checkout's stream.
CREATE TYPE "checkout_state" AS ENUM ('PENDING', 'RUNNING', 'COMPLETED', 'COMPENSATING', 'FAILED');
CREATE TYPE "checkout_step" AS ENUM ('RESERVE', 'AUTHORIZE', 'BOOK', 'CAPTURE', 'CONFIRM');

CREATE TABLE "checkouts" (
    "order_id" UUID NOT NULL,
    "state" "checkout_state" NOT NULL DEFAULT 'PENDING',
    "step" "checkout_step" NOT NULL DEFAULT 'RESERVE',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "timeouts" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "last_error" TEXT,
    "parked" BOOLEAN NOT NULL DEFAULT false,
    "run_at" TIMESTAMPTZ(3),
    "worker" TEXT,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "meta" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checkouts_pkey" PRIMARY KEY ("order_id"),
    CONSTRAINT "checkouts_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "checkouts_attempts_check" CHECK ("attempts" >= 0),
    CONSTRAINT "checkouts_timeouts_check" CHECK ("timeouts" BETWEEN 0 AND "attempts"),
    CONSTRAINT "checkouts_version_check" CHECK ("version" >= 0)
) WITH (fillfactor = 70);

CREATE INDEX "checkouts_run_at_idx" ON "checkouts" ("run_at") WHERE "run_at" IS NOT NULL;
CREATE INDEX "checkouts_updated_at_order_id_idx" ON "checkouts" ("updated_at", "order_id");
CREATE INDEX "checkouts_state_updated_at_order_id_idx" ON "checkouts" ("state", "updated_at", "order_id");

-- An order has one payment and one shipment: they carry its id.
CREATE TYPE "payment_method" AS ENUM ('CARD', 'WALLET');
CREATE TYPE "payment_status" AS ENUM ('AUTHORIZED', 'CAPTURED', 'VOIDED', 'REFUNDED', 'DECLINED');

CREATE TABLE "payments" (
    "id" UUID NOT NULL,
    "method" "payment_method" NOT NULL,
    "status" "payment_status" NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "refunded_amount" BIGINT NOT NULL DEFAULT 0,
    "decline_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payments_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "payments_id_fkey" FOREIGN KEY ("id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "payments_amount_check" CHECK ("amount" BETWEEN 0 AND 9007199254740991),
    CONSTRAINT "payments_currency_check" CHECK ("currency" ~ '^[A-Z]{3}$'),
    CONSTRAINT "payments_refunded_amount_check" CHECK ("refunded_amount" BETWEEN 0 AND "amount"),
    CONSTRAINT "payments_version_check" CHECK ("version" >= 1)
) WITH (fillfactor = 80);

CREATE TYPE "refund_status" AS ENUM ('PENDING', 'SUCCEEDED', 'FAILED');

CREATE TABLE "refunds" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "reason" TEXT,
    "status" "refund_status" NOT NULL DEFAULT 'PENDING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "run_at" TIMESTAMPTZ(3),
    "meta" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refunds_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "refunds_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "refunds_amount_check" CHECK ("amount" > 0),
    CONSTRAINT "refunds_attempts_check" CHECK ("attempts" >= 0)
);

CREATE INDEX "refunds_payment_id_idx" ON "refunds" ("payment_id");
CREATE INDEX "refunds_run_at_idx" ON "refunds" ("run_at") WHERE "run_at" IS NOT NULL;

CREATE TYPE "shipment_status" AS ENUM ('BOOKED', 'SHIPPED', 'DELIVERED', 'CANCELLED');

CREATE TABLE "shipments" (
    "id" UUID NOT NULL,
    "status" "shipment_status" NOT NULL,
    "carrier" TEXT NOT NULL,
    "tracking_number" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shipments_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "shipments_id_fkey" FOREIGN KEY ("id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "shipments_version_check" CHECK ("version" >= 1)
) WITH (fillfactor = 80);

-- Where each consumer of the log has come to, a row a partition: whoever holds the row's lock is at work on it.
CREATE TABLE "consumer_positions" (
    "consumer" TEXT NOT NULL,
    "partition" SMALLINT NOT NULL,
    "position" BIGINT NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consumer_positions_pkey" PRIMARY KEY ("consumer", "partition"),
    CONSTRAINT "consumer_positions_partition_check" CHECK ("partition" >= 0),
    CONSTRAINT "consumer_positions_position_check" CHECK ("position" >= 0)
) WITH (fillfactor = 50);

-- Which events have taken effect at a consumer, written in the transaction of the effect.
CREATE TABLE "consumer_inbox" (
    "consumer" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "processed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consumer_inbox_pkey" PRIMARY KEY ("consumer", "event_id")
);

CREATE INDEX "consumer_inbox_processed_at_idx" ON "consumer_inbox" ("processed_at");

-- Events that a consumer could not take, kept until somebody has mended the cause and replays them.
CREATE TYPE "dead_letter_status" AS ENUM ('DEAD', 'REPLAYED');

CREATE TABLE "dead_letters" (
    "id" UUID NOT NULL,
    "consumer" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "error" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "status" "dead_letter_status" NOT NULL DEFAULT 'DEAD',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dead_letters_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "dead_letters_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "dead_letters_consumer_event_id_key" ON "dead_letters" ("consumer", "event_id");
CREATE INDEX "dead_letters_created_at_id_idx" ON "dead_letters" ("created_at", "id");

-- What a customer is told in the shop, and by e-mail.
CREATE TABLE "notifications" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "notifications_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE INDEX "notifications_customer_id_created_at_id_idx" ON "notifications" ("customer_id", "created_at", "id");

CREATE TYPE "email_status" AS ENUM ('PENDING', 'SENT', 'FAILED');

CREATE TABLE "emails" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "status" "email_status" NOT NULL DEFAULT 'PENDING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "run_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "emails_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "emails_run_at_idx" ON "emails" ("run_at") WHERE "run_at" IS NOT NULL;
-- For the sweep of what was sent long ago.
CREATE INDEX "emails_updated_at_idx" ON "emails" ("updated_at") WHERE "run_at" IS NULL;

-- Webhooks. Secrets are `whsec_` and base64, as Standard Webhooks says; the former one stays valid for a while. An
-- endpoint hears of what comes after `after_position` in the log; `types` says of what, unless it is all events.
CREATE TYPE "webhook_endpoint_status" AS ENUM ('ENABLED', 'DISABLED');

CREATE TABLE "webhook_endpoints" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "types" TEXT[] NOT NULL,
    "all_events" BOOLEAN NOT NULL DEFAULT false,
    "status" "webhook_endpoint_status" NOT NULL DEFAULT 'ENABLED',
    "disabled_reason" TEXT,
    "secret" TEXT NOT NULL,
    "former_secret" TEXT,
    "former_secret_until" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "after_position" BIGINT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_endpoints_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "webhook_endpoints_version_check" CHECK ("version" >= 1)
);

CREATE INDEX "webhook_endpoints_customer_id_created_at_id_idx" ON "webhook_endpoints" ("customer_id", "created_at", "id");
CREATE INDEX "webhook_endpoints_created_at_id_idx" ON "webhook_endpoints" ("created_at", "id");

CREATE TYPE "webhook_delivery_status" AS ENUM ('PENDING', 'SUCCEEDED', 'FAILED');

CREATE TABLE "webhook_deliveries" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "event_type" TEXT NOT NULL,
    "status" "webhook_delivery_status" NOT NULL DEFAULT 'PENDING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "redeliveries" INTEGER NOT NULL DEFAULT 0,
    "run_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_deliveries_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "webhook_deliveries_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "webhook_deliveries_endpoint_id_event_id_key" ON "webhook_deliveries" ("endpoint_id", "event_id");
CREATE INDEX "webhook_deliveries_endpoint_id_created_at_id_idx" ON "webhook_deliveries" ("endpoint_id", "created_at", "id");
CREATE INDEX "webhook_deliveries_customer_id_created_at_id_idx" ON "webhook_deliveries" ("customer_id", "created_at", "id");
CREATE INDEX "webhook_deliveries_created_at_id_idx" ON "webhook_deliveries" ("created_at", "id");
-- Each endpoint's own queue: a long one must not be waded through to find what is due for the others.
CREATE INDEX "webhook_deliveries_endpoint_id_run_at_idx" ON "webhook_deliveries" ("endpoint_id", "run_at") WHERE "run_at" IS NOT NULL;

CREATE TABLE "webhook_attempts" (
    "delivery_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "request_headers" JSONB NOT NULL,
    "request_body" TEXT NOT NULL,
    "response_status" INTEGER,
    "response_headers" JSONB,
    "response_body" TEXT,
    "error" TEXT,

    CONSTRAINT "webhook_attempts_pkey" PRIMARY KEY ("delivery_id", "number"),
    CONSTRAINT "webhook_attempts_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "webhook_deliveries" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Read models, built from events alone. A rebuild writes the rows of the next generation beside those that are read. Sums are
-- numeric: those of many orders may be larger than any one of them may be.
CREATE TABLE "projections" (
    "name" TEXT NOT NULL,
    "generation" INTEGER NOT NULL DEFAULT 1,
    "next_generation" INTEGER,
    "next_position" BIGINT,

    CONSTRAINT "projections_pkey" PRIMARY KEY ("name")
) WITH (fillfactor = 50);

INSERT INTO "projections" ("name") VALUES ('reports');

CREATE TABLE "sales_by_day" (
    "generation" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "currency" TEXT NOT NULL,
    "orders" BIGINT NOT NULL,
    "items" BIGINT NOT NULL,
    "amount" DECIMAL(30,0) NOT NULL,

    CONSTRAINT "sales_by_day_pkey" PRIMARY KEY ("generation", "day", "currency")
) WITH (fillfactor = 50);

CREATE TABLE "product_sales_by_day" (
    "generation" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "product_id" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "amount" DECIMAL(30,0) NOT NULL,

    CONSTRAINT "product_sales_by_day_pkey" PRIMARY KEY ("generation", "day", "product_id", "currency")
) WITH (fillfactor = 70);

CREATE TABLE "customer_order_summaries" (
    "generation" INTEGER NOT NULL,
    "customer_id" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "placed" BIGINT NOT NULL,
    "sold" BIGINT NOT NULL,
    "cancelled" BIGINT NOT NULL,
    "spent" DECIMAL(30,0) NOT NULL,
    "first_placed_at" TIMESTAMPTZ(3),
    "last_placed_at" TIMESTAMPTZ(3),

    CONSTRAINT "customer_order_summaries_pkey" PRIMARY KEY ("generation", "customer_id", "currency")
) WITH (fillfactor = 70);
