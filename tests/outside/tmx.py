"""Works on TMX files as the Translate Toolkit does; says what it did as JSON on standard output.

    tmx.py describe FILE                  what the toolkit reads in a file
    tmx.py add FROM TO SOURCE TARGET      adds a translation, and writes the file
"""

import json
import sys
from pathlib import Path

from translate.storage import tmx


def describe(file):
    store = tmx.tmxfile.parsestring(Path(file).read_bytes())
    return {
        "units": [
            {"id": unit.getid(), "source": str(unit.source), "target": str(unit.target)}
            for unit in store.units
        ]
    }


def add(file, to, source, target):
    store = tmx.tmxfile.parsestring(Path(file).read_bytes())
    store.addtranslation(source, "en", target, "fa")
    Path(to).write_bytes(bytes(store))
    return {"units": len(store.units)}


COMMANDS = {"describe": describe, "add": add}

if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    print(json.dumps(COMMANDS[command](*arguments), ensure_ascii=False))
