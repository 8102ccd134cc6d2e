-- The words of each story's newest revision as our own tokens (db/search/tokens.ts); the row id is the story's number.
CREATE VIRTUAL TABLE story_search USING fts5(words, tokenize = "unicode61 remove_diacritics 0");
