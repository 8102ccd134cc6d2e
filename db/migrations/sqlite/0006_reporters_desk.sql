CREATE TABLE `photo_note` (
	`photo` text PRIMARY KEY NOT NULL,
	`caption` text NOT NULL,
	`photographer` text NOT NULL,
	`taken_on` text,
	`file_name` text NOT NULL,
	`original_hash` text NOT NULL,
	`original_name` text NOT NULL,
	`original_bytes` integer NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`photo`) REFERENCES `photo`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `photo_note_original` ON `photo_note` (`original_hash`);--> statement-breakpoint
CREATE INDEX `photo_note_at` ON `photo_note` (`at`,`photo`);--> statement-breakpoint
CREATE TABLE `post` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`unit_zh` text NOT NULL,
	`unit_en` text NOT NULL,
	`department` text,
	`from_day` text,
	`until_day` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `registry_person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `post_person` ON `post` (`person`,`position`);--> statement-breakpoint
CREATE TABLE `registry_person` (
	`id` text PRIMARY KEY NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`keys` text NOT NULL,
	`note` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `registry_person_name` ON `registry_person` (`zh`,`id`);--> statement-breakpoint
CREATE TABLE `term` (
	`id` text PRIMARY KEY NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`keys` text NOT NULL,
	`avoid` text NOT NULL,
	`note` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `term_forms` ON `term` (`zh`,`en`);--> statement-breakpoint
CREATE TABLE `working_copy` (
	`story` text NOT NULL,
	`person` text NOT NULL,
	`version` integer NOT NULL,
	`base` integer NOT NULL,
	`base_hash` text NOT NULL,
	`page` text NOT NULL,
	`typed` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`story`, `person`),
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `department` ADD `parent` text;