-- Most events are nobody's: those of products and stock. They cost no entry in the index of owners.
DROP INDEX "events_owner_id_position_idx";
CREATE INDEX "events_owner_id_position_idx" ON "events" ("owner_id", "position") WHERE "owner_id" IS NOT NULL;
