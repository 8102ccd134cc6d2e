ALTER TABLE `webhook` ADD `titles` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `notice_unread` ON `notice` (`person`,`read_at`);