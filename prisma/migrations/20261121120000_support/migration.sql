-- What customers and staff say to one another about an order. An order has one conversation, which carries its id and is
-- there from its first message on; `version` counts the messages. Who wrote a message need not be in the customers table: as
-- with events, the token's word is kept.
CREATE TYPE "message_author" AS ENUM ('CUSTOMER', 'STAFF');

CREATE TABLE "conversations" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "conversations_id_fkey" FOREIGN KEY ("id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "conversations_version_check" CHECK ("version" >= 1)
) WITH (fillfactor = 70);

CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "author_role" "message_author" NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "messages_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "messages_number_check" CHECK ("number" >= 1),
    CONSTRAINT "messages_text_check" CHECK (char_length("text") BETWEEN 1 AND 2000)
);

-- A conversation is read by the number of its messages, which clocks can't put in another order.
CREATE INDEX "messages_conversation_id_number_id_idx" ON "messages" ("conversation_id", "number", "id");
