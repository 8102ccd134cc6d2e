CREATE TABLE `absence` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`delegate` text,
	`from_at` integer NOT NULL,
	`until_at` integer NOT NULL,
	`version` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`delegate`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absence_person` ON `absence` (`person`,`until_at`);--> statement-breakpoint
CREATE INDEX `absence_delegate` ON `absence` (`delegate`,`until_at`);--> statement-breakpoint
CREATE TABLE `delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text,
	`webhook` text,
	`kind` text NOT NULL,
	`story` text,
	`seq` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` integer NOT NULL,
	`leased_until` integer,
	`problem` text NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`webhook`) REFERENCES `webhook`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `delivery_mail` ON `delivery` (`person`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `delivery_webhook` ON `delivery` (`webhook`,`seq`);--> statement-breakpoint
CREATE INDEX `delivery_due` ON `delivery` (`state`,`due_at`,`id`);--> statement-breakpoint
CREATE TABLE `holiday` (
	`day` text PRIMARY KEY NOT NULL,
	`worked` integer NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`story` text,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_once` ON `notice` (`person`,`seq`);--> statement-breakpoint
CREATE INDEX `notice_newest` ON `notice` (`person`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `notice_choice` (
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`desk` integer NOT NULL,
	`mail` integer NOT NULL,
	PRIMARY KEY(`person`, `kind`),
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `opening` (
	`revision` text NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`revision`, `person`),
	FOREIGN KEY (`revision`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reason` (
	`id` text PRIMARY KEY NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`position` integer NOT NULL,
	`retired` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `remark` (
	`id` text PRIMARY KEY NOT NULL,
	`story` text NOT NULL,
	`revision` text NOT NULL,
	`by_person` text NOT NULL,
	`anchor` text NOT NULL,
	`words` text NOT NULL,
	`replacement` text,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`settled_by` text,
	`settled_at` integer,
	FOREIGN KEY (`story`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `remark_story` ON `remark` (`story`,`state`);--> statement-breakpoint
CREATE INDEX `remark_by` ON `remark` (`by_person`,`state`);--> statement-breakpoint
CREATE TABLE `remark_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`remark` text NOT NULL,
	`by_person` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`remark`) REFERENCES `remark`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `remark_answer_remark` ON `remark_answer` (`remark`,`at`);--> statement-breakpoint
CREATE TABLE `saved_filter` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`place` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_filter_name` ON `saved_filter` (`person`,`place`,`name`);--> statement-breakpoint
CREATE TABLE `webhook` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`format` text NOT NULL,
	`secret` text NOT NULL,
	`kinds` text NOT NULL,
	`active` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `person` ADD `email` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `keys` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `story` ADD `back_at` integer;--> statement-breakpoint
CREATE INDEX `story_back` ON `story` (`state`,`back_at`);