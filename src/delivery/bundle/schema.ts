/** Raised when the tables change in a way that breaks who reads them. */
export const BUNDLE_VERSION = 1

/** "QANB": tells a bundle from other SQLite files (SQLite, `PRAGMA application_id`). */
export const BUNDLE_ID = 0x51_41_4e_42

/** What docs/bundle.md describes. Plain SQLite with FTS5, 3.20 or later. */
export const BUNDLE_SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE locale (code TEXT PRIMARY KEY, name TEXT NOT NULL, direction TEXT NOT NULL, is_default INTEGER NOT NULL) WITHOUT ROWID;

  CREATE TABLE collection (slug TEXT NOT NULL, locale TEXT NOT NULL, position INTEGER NOT NULL,
    singular TEXT NOT NULL, plural TEXT NOT NULL, description TEXT NOT NULL, PRIMARY KEY (slug, locale)) WITHOUT ROWID;

  -- Each entry that is public now, in each language in which it is; json is that of /v1.
  CREATE TABLE entry (seq INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, locale TEXT NOT NULL, slug TEXT NOT NULL,
    url TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, hash TEXT NOT NULL,
    published_at TEXT NOT NULL, updated_at TEXT NOT NULL, last_reviewed TEXT, next_review TEXT, json TEXT NOT NULL);

  -- What an entry refers to, by field, in the order of the field.
  CREATE TABLE reference (seq INTEGER NOT NULL, field TEXT NOT NULL, position INTEGER NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (seq, field, position)) WITHOUT ROWID;

  -- The passages of /v1/{locale}/chunks.ndjson; headings are a JSON list.
  CREATE TABLE passage (number INTEGER PRIMARY KEY, id TEXT NOT NULL, seq INTEGER NOT NULL, field TEXT NOT NULL, aspect TEXT,
    headings TEXT NOT NULL, text TEXT NOT NULL, tokens INTEGER NOT NULL, hash TEXT NOT NULL, url TEXT NOT NULL);

  -- The typed warnings that belong to a passage, and the passage that holds the whole text of each.
  CREATE TABLE passage_warning (number INTEGER NOT NULL, id TEXT NOT NULL, severity TEXT NOT NULL, held_by TEXT NOT NULL,
    PRIMARY KEY (number, id)) WITHOUT ROWID;

  -- What a search folds, for the words that are searched for: each character, and what it becomes.
  CREATE TABLE fold (character TEXT PRIMARY KEY, becomes TEXT NOT NULL) WITHOUT ROWID;

  -- rowid is passage.number. It holds the folded words only, not the texts.
  CREATE VIRTUAL TABLE search USING fts5 (title, headings, text, content='', tokenize='porter unicode61 remove_diacritics 2');

  CREATE UNIQUE INDEX entry_by_id ON entry (locale, type, id);
  CREATE UNIQUE INDEX entry_by_slug ON entry (locale, type, slug);
  CREATE INDEX reference_to ON reference (type, id);
  CREATE UNIQUE INDEX passage_by_id ON passage (id);
  CREATE INDEX passage_of_entry ON passage (seq);
`
