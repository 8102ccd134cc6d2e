CREATE INDEX `story_audit` ON `story` (`state`,`stage`,`since`,`id`,`department`,`round`,`flow`);--> statement-breakpoint
CREATE INDEX `story_place` ON `story` (`department`,`state`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_language` ON `story` (`language`,`changed_at`,`id`);