CREATE TABLE "photo_note" (
	"photo" text PRIMARY KEY NOT NULL,
	"caption" text NOT NULL,
	"photographer" text NOT NULL,
	"taken_on" text,
	"file_name" text NOT NULL,
	"original_hash" text NOT NULL,
	"original_name" text NOT NULL,
	"original_bytes" integer NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "post" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"unit_zh" text NOT NULL,
	"unit_en" text NOT NULL,
	"department" text,
	"from_day" text,
	"until_day" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registry_person" (
	"id" text PRIMARY KEY NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"keys" text NOT NULL,
	"note" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "term" (
	"id" text PRIMARY KEY NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"keys" text NOT NULL,
	"avoid" jsonb NOT NULL,
	"note" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "working_copy" (
	"story" text NOT NULL,
	"person" text NOT NULL,
	"version" integer NOT NULL,
	"base" integer NOT NULL,
	"base_hash" text NOT NULL,
	"page" text NOT NULL,
	"typed" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "working_copy_story_person_pk" PRIMARY KEY("story","person")
);
--> statement-breakpoint
ALTER TABLE "department" ADD COLUMN "parent" text;--> statement-breakpoint
ALTER TABLE "photo_note" ADD CONSTRAINT "photo_note_photo_photo_hash_fk" FOREIGN KEY ("photo") REFERENCES "public"."photo"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post" ADD CONSTRAINT "post_person_registry_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."registry_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post" ADD CONSTRAINT "post_department_department_id_fk" FOREIGN KEY ("department") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copy" ADD CONSTRAINT "working_copy_story_story_id_fk" FOREIGN KEY ("story") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copy" ADD CONSTRAINT "working_copy_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "photo_note_original" ON "photo_note" USING btree ("original_hash");--> statement-breakpoint
CREATE INDEX "photo_note_at" ON "photo_note" USING btree ("at","photo");--> statement-breakpoint
CREATE INDEX "post_person" ON "post" USING btree ("person","position");--> statement-breakpoint
CREATE INDEX "registry_person_name" ON "registry_person" USING btree ("zh","id");--> statement-breakpoint
CREATE UNIQUE INDEX "term_forms" ON "term" USING btree ("zh","en");