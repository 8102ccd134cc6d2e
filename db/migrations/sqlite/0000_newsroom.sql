CREATE TABLE `column` (
	`id` text PRIMARY KEY NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `department` (
	`id` text PRIMARY KEY NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `flow` (
	`id` text PRIMARY KEY NOT NULL,
	`column_id` text NOT NULL,
	`language` text NOT NULL,
	`version` integer NOT NULL,
	`stages` text NOT NULL,
	FOREIGN KEY (`column_id`) REFERENCES `column`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `flow_version` ON `flow` (`column_id`,`language`,`version`);--> statement-breakpoint
CREATE TABLE `ledger_entry` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text,
	`act` text NOT NULL,
	`story` text,
	`details` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `ledger_entry_story` ON `ledger_entry` (`story`,`seq`);--> statement-breakpoint
CREATE TABLE `ledger_head` (
	`seq` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`key` text NOT NULL,
	`signature` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `live_photo` (
	`photo` text NOT NULL,
	`story` text NOT NULL,
	PRIMARY KEY(`photo`, `story`),
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `live_photo_story` ON `live_photo` (`story`);--> statement-breakpoint
CREATE TABLE `live_story` (
	`story` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`column_id` text NOT NULL,
	`department` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`kicker` text NOT NULL,
	`summary` text NOT NULL,
	`photo` text,
	`photo_alt` text NOT NULL,
	`released_at` integer NOT NULL,
	`corrected_at` integer,
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `live_story_slug` ON `live_story` (`slug`);--> statement-breakpoint
CREATE INDEX `live_story_front` ON `live_story` (`language`,`released_at`,`story`);--> statement-breakpoint
CREATE INDEX `live_story_column` ON `live_story` (`language`,`column_id`,`released_at`,`story`);--> statement-breakpoint
CREATE INDEX `live_story_department` ON `live_story` (`language`,`department`,`released_at`,`story`);--> statement-breakpoint
CREATE TABLE `membership` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`role` text NOT NULL,
	`department` text,
	`from_at` integer NOT NULL,
	`until_at` integer,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_person` ON `membership` (`person`);--> statement-breakpoint
CREATE INDEX `membership_role` ON `membership` (`role`,`department`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`username` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`department` text NOT NULL,
	`language` text NOT NULL,
	`password_hash` text NOT NULL,
	`epoch` integer NOT NULL,
	`disabled` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`department`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_username` ON `person` (`username`);--> statement-breakpoint
CREATE TABLE `photo` (
	`hash` text PRIMARY KEY NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`sizes` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `photo_use` (
	`photo` text NOT NULL,
	`department` text NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`photo`, `department`),
	FOREIGN KEY (`photo`) REFERENCES `photo`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `release` (
	`id` text PRIMARY KEY NOT NULL,
	`story` text NOT NULL,
	`number` integer NOT NULL,
	`revision` text NOT NULL,
	`hash` text NOT NULL,
	`round` integer NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `release_number` ON `release` (`story`,`number`);--> statement-breakpoint
CREATE INDEX `release_hash` ON `release` (`hash`);--> statement-breakpoint
CREATE TABLE `request` (
	`id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`story` text NOT NULL,
	`number` integer NOT NULL,
	`package` text NOT NULL,
	`hash` text NOT NULL,
	`kind` text NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_number` ON `revision` (`story`,`number`);--> statement-breakpoint
CREATE INDEX `revision_hash` ON `revision` (`hash`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_off` (
	`id` text PRIMARY KEY NOT NULL,
	`story` text NOT NULL,
	`revision` text NOT NULL,
	`hash` text NOT NULL,
	`round` integer NOT NULL,
	`stage` integer NOT NULL,
	`role` text NOT NULL,
	`person` text NOT NULL,
	`on_behalf_of` text,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`unit_zh` text NOT NULL,
	`unit_en` text NOT NULL,
	`meaning` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`on_behalf_of`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_off_stage` ON `sign_off` (`story`,`round`,`stage`);--> statement-breakpoint
CREATE INDEX `sign_off_person` ON `sign_off` (`person`);--> statement-breakpoint
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`department` text NOT NULL,
	`column_id` text NOT NULL,
	`language` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`flow` text NOT NULL,
	`state` text NOT NULL,
	`stage` integer,
	`round` integer NOT NULL,
	`judged` integer NOT NULL,
	`version` integer NOT NULL,
	`head_revision` text NOT NULL,
	`live_revision` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`since` integer NOT NULL,
	`release_at` integer,
	`released_at` integer,
	FOREIGN KEY (`department`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`column_id`) REFERENCES `column`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`flow`) REFERENCES `flow`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_number` ON `story` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `story_slug` ON `story` (`slug`);--> statement-breakpoint
CREATE INDEX `story_changed` ON `story` (`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_state` ON `story` (`state`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_department` ON `story` (`department`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_column` ON `story` (`column_id`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_waiting` ON `story` (`state`,`stage`,`department`,`since`,`id`);--> statement-breakpoint
CREATE INDEX `story_due` ON `story` (`state`,`release_at`);--> statement-breakpoint
CREATE TABLE `story_author` (
	`story` text NOT NULL,
	`person` text NOT NULL,
	`as_what` text NOT NULL,
	PRIMARY KEY(`story`, `person`, `as_what`),
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_author_person` ON `story_author` (`person`);