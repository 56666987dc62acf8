/**
 * The search index. Not SQLite's own (FTS5): its bm25() reads every row that has the word, 50 to 80 milliseconds for a
 * frequent one in 100,000 entries. Here the weight of a word in an entry is worked out when it is written; a search adds
 * up bytes.
 */
export const SEARCH_TABLES: readonly string[] = [
  'search_type',
  'search_waiting',
  'search_doc',
  'search_word',
  'search_posting',
  'search_form',
]

export const SEARCH_SCHEMA = `
  -- Entries whose index is older than their edition, and the number of the edition that is indexed (queue.ts).
  CREATE TABLE search_waiting (locale TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, before INTEGER,
    PRIMARY KEY (locale, type, id)) WITHOUT ROWID;

  -- Collections, by the stretch of numbers that their entries have (numbers.ts).
  CREATE TABLE search_type (number INTEGER PRIMARY KEY, type TEXT NOT NULL UNIQUE);

  -- The numbers by which entries are known in postings, in each language. A number stays with its entry for ever.
  CREATE TABLE search_doc (locale TEXT NOT NULL, doc INTEGER NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (locale, doc)) WITHOUT ROWID;
  CREATE UNIQUE INDEX search_doc_of_entry ON search_doc (locale, type, id);

  -- Stems, and keys that no text has: pairs of words and whole titles (keys.ts).
  CREATE TABLE search_word (word_id INTEGER PRIMARY KEY, locale TEXT NOT NULL, word TEXT NOT NULL);
  CREATE UNIQUE INDEX search_word_by_word ON search_word (locale, word);

  -- Which entries have a word, and how much it weighs there; a row for each stretch of numbers (postings.ts).
  CREATE TABLE search_posting (place INTEGER PRIMARY KEY, data BLOB NOT NULL);

  -- The words folded, forwards and backwards, and as they are written, for what is typed wrong or not to its end.
  CREATE TABLE search_form (locale TEXT NOT NULL, form TEXT NOT NULL, back TEXT NOT NULL, stem TEXT NOT NULL,
    written TEXT NOT NULL, docs INTEGER NOT NULL, PRIMARY KEY (locale, form)) WITHOUT ROWID;
  CREATE INDEX search_form_by_end ON search_form (locale, back);
`
