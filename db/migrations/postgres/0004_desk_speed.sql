CREATE INDEX "story_audit" ON "story" USING btree ("state","stage","since","id","department","round","flow");--> statement-breakpoint
CREATE INDEX "story_place" ON "story" USING btree ("department","state","changed_at","id");--> statement-breakpoint
CREATE INDEX "story_language" ON "story" USING btree ("language","changed_at","id");