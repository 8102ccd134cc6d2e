-- Revisions, sign-offs, releases and the ledger are written once. SQLite's INSERT OR REPLACE would walk round the
-- delete triggers on a connection without recursive triggers, so a taken key is refused before the insert.
CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER revision_no_replace BEFORE INSERT ON revision WHEN EXISTS (SELECT 1 FROM revision WHERE (id = NEW.id) OR (story = NEW.story AND number = NEW.number)) BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER sign_off_no_update BEFORE UPDATE ON sign_off BEGIN SELECT RAISE(ABORT, 'sign_off is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER sign_off_no_delete BEFORE DELETE ON sign_off BEGIN SELECT RAISE(ABORT, 'sign_off is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER sign_off_no_replace BEFORE INSERT ON sign_off WHEN EXISTS (SELECT 1 FROM sign_off WHERE (id = NEW.id) OR (story = NEW.story AND round = NEW.round AND stage = NEW.stage)) BEGIN SELECT RAISE(ABORT, 'sign_off is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER release_no_update BEFORE UPDATE ON release BEGIN SELECT RAISE(ABORT, 'release is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER release_no_delete BEFORE DELETE ON release BEGIN SELECT RAISE(ABORT, 'release is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER release_no_replace BEFORE INSERT ON release WHEN EXISTS (SELECT 1 FROM release WHERE (id = NEW.id) OR (story = NEW.story AND number = NEW.number)) BEGIN SELECT RAISE(ABORT, 'release is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'ledger_entry is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'ledger_entry is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_entry_no_replace BEFORE INSERT ON ledger_entry WHEN EXISTS (SELECT 1 FROM ledger_entry WHERE (seq = NEW.seq)) BEGIN SELECT RAISE(ABORT, 'ledger_entry is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_head_no_update BEFORE UPDATE ON ledger_head BEGIN SELECT RAISE(ABORT, 'ledger_head is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_head_no_delete BEFORE DELETE ON ledger_head BEGIN SELECT RAISE(ABORT, 'ledger_head is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_head_no_replace BEFORE INSERT ON ledger_head WHEN EXISTS (SELECT 1 FROM ledger_head WHERE (seq = NEW.seq)) BEGIN SELECT RAISE(ABORT, 'ledger_head is append-only'); END;
