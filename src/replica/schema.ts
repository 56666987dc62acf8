import { SEARCH_SCHEMA } from './search/tables'

/** Raised when the tables change, or the way in which texts are cut into words: a replica of another version is rebuilt, since all of it comes from the ledger. */
export const SCHEMA_VERSION = 6

/** "QANU": tells a replica from other SQLite files (SQLite, `PRAGMA application_id`). */
export const APPLICATION_ID = 0x51_41_4e_55

export const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- Every row of the ledger, for ever: what was public at any time can be read back.
  CREATE TABLE edition (
    seq INTEGER PRIMARY KEY, op TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, locale TEXT NOT NULL,
    slug TEXT NOT NULL, hash TEXT, at TEXT NOT NULL, published_at TEXT, updated_at TEXT,
    -- Its topics as a JSON array, or null; channels are narrowed by them.
    topics TEXT,
    -- What is told of a text that was withdrawn for safety, in canonical JSON, or null.
    notice TEXT,
    -- The public JSON in its canonical form, as it is sent.
    entry TEXT
  );
  CREATE INDEX edition_recalled ON edition (seq) WHERE notice IS NOT NULL;

  -- The last row of each entry and locale, withdrawals included.
  CREATE TABLE latest (
    locale TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, op TEXT NOT NULL,
    slug TEXT NOT NULL, title_key TEXT, published_at TEXT, updated_at TEXT,
    PRIMARY KEY (locale, type, id)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX latest_by_seq ON latest (seq);

  -- Every address an entry ever had.
  CREATE TABLE address (locale TEXT NOT NULL, type TEXT NOT NULL, slug TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (locale, type, slug)) WITHOUT ROWID;

  -- What lists can be narrowed by: select values, ids and slugs of references.
  CREATE TABLE facet (locale TEXT NOT NULL, type TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (locale, type, field, value, id)) WITHOUT ROWID;
  CREATE INDEX facet_of_entry ON facet (locale, type, id);

  -- The pictures that current editions show: nothing else of the media folder is public.
  CREATE TABLE asset (file TEXT NOT NULL, locale TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (file, locale, type, id)) WITHOUT ROWID;
  CREATE INDEX asset_of_entry ON asset (locale, type, id);

  -- The ways out that were set up, in JSON. Not public: who may see one is told by what it says.
  CREATE TABLE channel (name TEXT PRIMARY KEY, definition TEXT NOT NULL) WITHOUT ROWID;

  -- The editions that break what consumers rely on, by the SHA-256 of what that is.
  CREATE TABLE withheld (contract TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (contract, seq)) WITHOUT ROWID;
${SEARCH_SCHEMA}`

/**
 * What only readers look things up by. A first state, which nobody reads yet, is written without them:
 * to sort all of it at the end takes a fraction of the time of entering row by row.
 */
export const MAKE_READERS_INDEXES = `
  CREATE INDEX IF NOT EXISTS edition_of_entry ON edition (type, id, locale, seq);
  CREATE INDEX IF NOT EXISTS latest_by_slug ON latest (locale, type, slug);
  CREATE INDEX IF NOT EXISTS latest_by_title ON latest (locale, type, op, title_key, id);
  CREATE INDEX IF NOT EXISTS latest_by_publication ON latest (locale, type, op, published_at, id);
  CREATE INDEX IF NOT EXISTS latest_by_update ON latest (locale, type, op, updated_at, id);`

export const DROP_READERS_INDEXES = `
  DROP INDEX IF EXISTS edition_of_entry; DROP INDEX IF EXISTS latest_by_slug; DROP INDEX IF EXISTS latest_by_title;
  DROP INDEX IF EXISTS latest_by_publication; DROP INDEX IF EXISTS latest_by_update;`
