-- Most events are nobody's: those of products and stock. They cost no entry in the index of owners. While the new index is
-- built, the log can be read.
CREATE INDEX "events_owner_id_position_idx_new" ON "events" ("owner_id", "position") WHERE "owner_id" IS NOT NULL;
DROP INDEX "events_owner_id_position_idx";
ALTER INDEX "events_owner_id_position_idx_new" RENAME TO "events_owner_id_position_idx";
