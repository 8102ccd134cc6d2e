-- The words of each story's newest revision as our own tokens (db/search/tokens.ts), by the story's number.
CREATE TABLE story_search (rowid integer PRIMARY KEY REFERENCES story (number), words tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX story_search_words ON story_search USING gin (words);
