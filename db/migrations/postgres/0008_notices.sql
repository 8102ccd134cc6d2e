ALTER TABLE "webhook" ADD COLUMN "titles" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "notice_unread" ON "notice" USING btree ("person","read_at");