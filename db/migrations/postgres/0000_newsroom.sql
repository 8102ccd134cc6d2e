CREATE TABLE "column" (
	"id" text PRIMARY KEY NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "department" (
	"id" text PRIMARY KEY NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "flow" (
	"id" text PRIMARY KEY NOT NULL,
	"column_id" text NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"stages" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text,
	"act" text NOT NULL,
	"story" text,
	"details" text NOT NULL,
	"prev" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_head" (
	"seq" integer PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"key" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live_photo" (
	"photo" text NOT NULL,
	"story" text NOT NULL,
	CONSTRAINT "live_photo_photo_story_pk" PRIMARY KEY("photo","story")
);
--> statement-breakpoint
CREATE TABLE "live_story" (
	"story" text PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"column_id" text NOT NULL,
	"department" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"kicker" text NOT NULL,
	"summary" text NOT NULL,
	"photo" text,
	"photo_alt" text NOT NULL,
	"released_at" timestamp (3) with time zone NOT NULL,
	"corrected_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"role" text NOT NULL,
	"department" text,
	"from_at" timestamp (3) with time zone NOT NULL,
	"until_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"department" text NOT NULL,
	"language" text NOT NULL,
	"password_hash" text NOT NULL,
	"epoch" integer NOT NULL,
	"disabled" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photo" (
	"hash" text PRIMARY KEY NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"sizes" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photo_use" (
	"photo" text NOT NULL,
	"department" text NOT NULL,
	"by_person" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "photo_use_photo_department_pk" PRIMARY KEY("photo","department")
);
--> statement-breakpoint
CREATE TABLE "release" (
	"id" text PRIMARY KEY NOT NULL,
	"story" text NOT NULL,
	"number" integer NOT NULL,
	"revision" text NOT NULL,
	"hash" text NOT NULL,
	"round" integer NOT NULL,
	"note" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request" (
	"id" text PRIMARY KEY NOT NULL,
	"outcome" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" text PRIMARY KEY NOT NULL,
	"story" text NOT NULL,
	"number" integer NOT NULL,
	"package" text NOT NULL,
	"hash" text NOT NULL,
	"kind" text NOT NULL,
	"by_person" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_off" (
	"id" text PRIMARY KEY NOT NULL,
	"story" text NOT NULL,
	"revision" text NOT NULL,
	"hash" text NOT NULL,
	"round" integer NOT NULL,
	"stage" integer NOT NULL,
	"role" text NOT NULL,
	"person" text NOT NULL,
	"on_behalf_of" text,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"unit_zh" text NOT NULL,
	"unit_en" text NOT NULL,
	"meaning" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"department" text NOT NULL,
	"column_id" text NOT NULL,
	"language" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"flow" text NOT NULL,
	"state" text NOT NULL,
	"stage" integer,
	"round" integer NOT NULL,
	"judged" boolean NOT NULL,
	"version" integer NOT NULL,
	"head_revision" text NOT NULL,
	"live_revision" text,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"release_at" timestamp (3) with time zone,
	"released_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "story_author" (
	"story" text NOT NULL,
	"person" text NOT NULL,
	"as_what" text NOT NULL,
	CONSTRAINT "story_author_story_person_as_what_pk" PRIMARY KEY("story","person","as_what")
);
--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_column_id_column_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."column"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_photo" ADD CONSTRAINT "live_photo_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_story" ADD CONSTRAINT "live_story_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_department_department_id_fk" FOREIGN KEY ("department") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_department_department_id_fk" FOREIGN KEY ("department") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_use" ADD CONSTRAINT "photo_use_photo_photo_hash_fk" FOREIGN KEY ("photo") REFERENCES "public"."photo"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_use" ADD CONSTRAINT "photo_use_department_department_id_fk" FOREIGN KEY ("department") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_use" ADD CONSTRAINT "photo_use_by_person_person_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_revision_revision_id_fk" FOREIGN KEY ("revision") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_by_person_person_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_revision_revision_id_fk" FOREIGN KEY ("revision") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_on_behalf_of_person_id_fk" FOREIGN KEY ("on_behalf_of") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_department_department_id_fk" FOREIGN KEY ("department") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_column_id_column_id_fk" FOREIGN KEY ("column_id") REFERENCES "public"."column"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_flow_flow_id_fk" FOREIGN KEY ("flow") REFERENCES "public"."flow"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_author" ADD CONSTRAINT "story_author_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_author" ADD CONSTRAINT "story_author_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "flow_version" ON "flow" USING btree ("column_id","language","version");--> statement-breakpoint
CREATE INDEX "ledger_entry_story" ON "ledger_entry" USING btree ("story","seq");--> statement-breakpoint
CREATE INDEX "live_photo_story" ON "live_photo" USING btree ("story");--> statement-breakpoint
CREATE UNIQUE INDEX "live_story_slug" ON "live_story" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "live_story_front" ON "live_story" USING btree ("language","released_at","story");--> statement-breakpoint
CREATE INDEX "live_story_column" ON "live_story" USING btree ("language","column_id","released_at","story");--> statement-breakpoint
CREATE INDEX "live_story_department" ON "live_story" USING btree ("language","department","released_at","story");--> statement-breakpoint
CREATE INDEX "membership_person" ON "membership" USING btree ("person");--> statement-breakpoint
CREATE INDEX "membership_role" ON "membership" USING btree ("role","department");--> statement-breakpoint
CREATE UNIQUE INDEX "person_username" ON "person" USING btree ("username");--> statement-breakpoint
CREATE UNIQUE INDEX "release_number" ON "release" USING btree ("story","number");--> statement-breakpoint
CREATE INDEX "release_hash" ON "release" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_number" ON "revision" USING btree ("story","number");--> statement-breakpoint
CREATE INDEX "revision_hash" ON "revision" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_off_stage" ON "sign_off" USING btree ("story","round","stage");--> statement-breakpoint
CREATE INDEX "sign_off_person" ON "sign_off" USING btree ("person");--> statement-breakpoint
CREATE UNIQUE INDEX "story_number" ON "story" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "story_slug" ON "story" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "story_changed" ON "story" USING btree ("changed_at","id");--> statement-breakpoint
CREATE INDEX "story_state" ON "story" USING btree ("state","changed_at","id");--> statement-breakpoint
CREATE INDEX "story_department" ON "story" USING btree ("department","changed_at","id");--> statement-breakpoint
CREATE INDEX "story_column" ON "story" USING btree ("column_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "story_waiting" ON "story" USING btree ("state","stage","department","since","id");--> statement-breakpoint
CREATE INDEX "story_due" ON "story" USING btree ("state","release_at");--> statement-breakpoint
CREATE INDEX "story_author_person" ON "story_author" USING btree ("person");