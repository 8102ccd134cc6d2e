CREATE TABLE `legacy_page` (
	`story` text PRIMARY KEY NOT NULL,
	`revision` text NOT NULL,
	`audits` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `live_tag` (
	`story` text NOT NULL,
	`tag` text NOT NULL,
	`language` text NOT NULL,
	`place` integer NOT NULL,
	PRIMARY KEY(`story`, `tag`),
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `live_tag_tag` ON `live_tag` (`language`,`tag`,`place`);--> statement-breakpoint
CREATE TABLE `old_address` (
	`address` text PRIMARY KEY NOT NULL,
	`story` text NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `old_address_story` ON `old_address` (`story`);--> statement-breakpoint
CREATE TABLE `translation_pair` (
	`story` text PRIMARY KEY NOT NULL,
	`other` text NOT NULL,
	`seen` text NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `translation_pair_other` ON `translation_pair` (`other`);--> statement-breakpoint
CREATE TABLE `view_day` (
	`story` text NOT NULL,
	`day` text NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`story`, `day`),
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `view_day_day` ON `view_day` (`day`,`story`,`views`);--> statement-breakpoint
DROP INDEX `live_story_front`;--> statement-breakpoint
DROP INDEX `live_story_column`;--> statement-breakpoint
DROP INDEX `live_story_department`;--> statement-breakpoint
ALTER TABLE `live_story` ADD `place` integer NOT NULL DEFAULT 0;--> statement-breakpoint
UPDATE `live_story` SET `place` = (`released_at` / 1000) * 2097152 + (SELECT `number` FROM `story` WHERE `id` = `live_story`.`story`);--> statement-breakpoint
CREATE UNIQUE INDEX `live_story_place` ON `live_story` (`place`);--> statement-breakpoint
CREATE INDEX `live_story_front` ON `live_story` (`language`,`place`);--> statement-breakpoint
CREATE INDEX `live_story_column` ON `live_story` (`language`,`column_id`,`place`);--> statement-breakpoint
CREATE INDEX `live_story_department` ON `live_story` (`language`,`department`,`place`);--> statement-breakpoint
ALTER TABLE `photo_note` ADD `focus` text DEFAULT 'center' NOT NULL;--> statement-breakpoint
CREATE INDEX `release_at` ON `release` (`at`);
--> statement-breakpoint
-- The words of each live story as our own tokens, with its language, column and department as marks; the row id is its place in print.
CREATE VIRTUAL TABLE live_search USING fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0 tokenchars '=-'");
--> statement-breakpoint
CREATE TRIGGER legacy_page_no_update BEFORE UPDATE ON legacy_page BEGIN SELECT RAISE(ABORT, 'legacy_page is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER legacy_page_no_delete BEFORE DELETE ON legacy_page BEGIN SELECT RAISE(ABORT, 'legacy_page is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER legacy_page_no_replace BEFORE INSERT ON legacy_page WHEN EXISTS (SELECT 1 FROM legacy_page WHERE story = NEW.story) BEGIN SELECT RAISE(ABORT, 'legacy_page is append-only'); END;
