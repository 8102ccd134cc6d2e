DROP INDEX "sign_off_person";--> statement-breakpoint
CREATE INDEX "sign_off_signer" ON "sign_off" USING btree ("person","story","round");