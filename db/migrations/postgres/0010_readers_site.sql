CREATE TABLE "legacy_page" (
	"story" text PRIMARY KEY NOT NULL,
	"revision" text NOT NULL,
	"audits" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live_tag" (
	"story" text NOT NULL,
	"tag" text NOT NULL,
	"language" text NOT NULL,
	"place" bigint NOT NULL,
	CONSTRAINT "live_tag_story_tag_pk" PRIMARY KEY("story","tag")
);
--> statement-breakpoint
CREATE TABLE "old_address" (
	"address" text PRIMARY KEY NOT NULL,
	"story" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "translation_pair" (
	"story" text PRIMARY KEY NOT NULL,
	"other" text NOT NULL,
	"seen" text NOT NULL,
	"by_person" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "view_day" (
	"story" text NOT NULL,
	"day" text NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "view_day_story_day_pk" PRIMARY KEY("story","day")
);
--> statement-breakpoint
DROP INDEX "live_story_front";--> statement-breakpoint
DROP INDEX "live_story_column";--> statement-breakpoint
DROP INDEX "live_story_department";--> statement-breakpoint
ALTER TABLE "live_story" ADD COLUMN "place" bigint NOT NULL DEFAULT 0;--> statement-breakpoint
UPDATE "live_story" SET "place" = floor(extract(epoch from "released_at"))::bigint * 2097152 + (SELECT "number" FROM "story" WHERE "id" = "live_story"."story");--> statement-breakpoint
ALTER TABLE "live_story" ALTER COLUMN "place" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "photo_note" ADD COLUMN "focus" text DEFAULT 'center' NOT NULL;--> statement-breakpoint
ALTER TABLE "legacy_page" ADD CONSTRAINT "legacy_page_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legacy_page" ADD CONSTRAINT "legacy_page_revision_revision_id_fk" FOREIGN KEY ("revision") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_tag" ADD CONSTRAINT "live_tag_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_address" ADD CONSTRAINT "old_address_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_pair" ADD CONSTRAINT "translation_pair_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_pair" ADD CONSTRAINT "translation_pair_other_story_id_fk" FOREIGN KEY ("other") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_pair" ADD CONSTRAINT "translation_pair_by_person_person_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_day" ADD CONSTRAINT "view_day_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "live_tag_tag" ON "live_tag" USING btree ("language","tag","place");--> statement-breakpoint
CREATE INDEX "old_address_story" ON "old_address" USING btree ("story");--> statement-breakpoint
CREATE UNIQUE INDEX "translation_pair_other" ON "translation_pair" USING btree ("other");--> statement-breakpoint
CREATE INDEX "view_day_day" ON "view_day" USING btree ("day","story","views");--> statement-breakpoint
CREATE UNIQUE INDEX "live_story_place" ON "live_story" USING btree ("place");--> statement-breakpoint
CREATE INDEX "release_at" ON "release" USING btree ("at");--> statement-breakpoint
CREATE INDEX "live_story_front" ON "live_story" USING btree ("language","place");--> statement-breakpoint
CREATE INDEX "live_story_column" ON "live_story" USING btree ("language","column_id","place");--> statement-breakpoint
CREATE INDEX "live_story_department" ON "live_story" USING btree ("language","department","place");
--> statement-breakpoint
-- The words of each live story as our own tokens, with its language, column and department as marks; the row id is its place in print.
CREATE TABLE live_search (rowid bigint PRIMARY KEY, words tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX live_search_words ON live_search USING gin (words);
--> statement-breakpoint
CREATE TRIGGER legacy_page_no_change BEFORE UPDATE OR DELETE ON legacy_page FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER legacy_page_no_truncate BEFORE TRUNCATE ON legacy_page FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
