"""The bundle in Python's own SQLite. One JSON a run.

check FILE: what SQLite says of it, its tables, how many rows each has
search FILE LOCALE WORDS: the ids of the entries found, best first, as docs/bundle.md says how to search
"""

import json
import sqlite3
import sys

command, file, *rest = sys.argv[1:]
db = sqlite3.connect(f"file:{file}?mode=ro", uri=True)


def check():
    tables = [
        name
        for (name,) in db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name"
        )
    ]
    return {
        "integrity": db.execute("PRAGMA integrity_check").fetchone()[0],
        "application_id": db.execute("PRAGMA application_id").fetchone()[0],
        "version": db.execute("PRAGMA user_version").fetchone()[0],
        "meta": dict(db.execute("SELECT key, value FROM meta")),
        "counts": {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables},
    }


def search(locale, words):
    folds = dict(db.execute("SELECT character, becomes FROM fold"))
    folded = "".join(folds.get(character, character) for character in words)
    wanted = " ".join('"' + word.replace('"', '""') + '"' for word in folded.split())
    found = db.execute(
        """
        SELECT e.type || '/' || e.id
        FROM search
        JOIN passage p ON p.number = search.rowid
        JOIN entry e ON e.seq = p.seq
        WHERE search MATCH ? AND e.locale = ?
        ORDER BY bm25(search, 10, 4, 1)
        """,
        (wanted, locale),
    )
    return list(dict.fromkeys(id for (id,) in found))


json.dump(check() if command == "check" else search(*rest), sys.stdout)
