"""Works on XLIFF files as the Translate Toolkit does; says what it did as JSON on standard output.

    xliff.py describe FILE            what the toolkit reads in a file
    xliff.py translate FROM TO        gives each text without a translation one, with its codes, and writes the file
    xliff.py filter FILE              what the toolkit's own checks (pofilter) find wrong
    xliff.py habits FROM TO           writes a file as other tools do, with nothing changed that XML calls content
    xliff.py validate FILE SCHEMA     checks a file against a schema; `errors` is empty where it is valid
"""

import copy
import json
import sys
from pathlib import Path

from lxml import etree
from translate.filters import checks
from translate.storage import xliff, xliff2

XML = "http://www.w3.org/XML/1998/namespace"
XML_SCHEMA = "http://www.w3.org/2001/xml.xsd"


def open_store(file):
    """The file as the toolkit's class for its version."""
    content = Path(file).read_bytes()
    version = etree.fromstring(content).get("version", "")
    storage = xliff.xlifffile if version.startswith("1.") else xliff2.Xliff2File
    return storage.parsestring(content)


def describe(file):
    store = open_store(file)
    return {
        "source": store.sourcelanguage,
        "target": store.targetlanguage,
        "units": [
            {
                "id": unit.getid(),
                "source": str(unit.source),
                "target": None if unit.target is None else str(unit.target),
                "notes": unit.getnotes(),
                "isTranslated": bool(unit.istranslated()),
                "alternatives": [str(found.target) for found in alternatives(unit)],
            }
            for unit in store.units
        ],
    }


def alternatives(unit):
    return unit.getalttrans() if hasattr(unit, "getalttrans") else []


def translate(file, to):
    """The source between guillemets, with all the codes that are in it."""
    store = open_store(file)
    done = 0
    for unit in store.units:
        if unit.target:
            continue
        unit.rich_target = [copy.deepcopy(unit.rich_source[0])]
        dom = unit.get_target_dom()
        dom.text = "«" + (dom.text or "")
        last = dom[-1] if len(dom) else None
        if last is None:
            dom.text += "»"
        else:
            last.tail = (last.tail or "") + "»"
        unit.marktranslated()
        done += 1
    Path(to).write_bytes(bytes(store))
    return {"translated": done}


def filter_units(file):
    """The checks of pofilter for no project in particular, text by text."""
    store = open_store(file)
    checker = checks.StandardChecker(checks.CheckerConfig(targetlanguage=store.targetlanguage))
    return {
        "failures": [
            {"id": unit.getid(), "check": name}
            for unit in store.units
            if unit.target
            for name in checker.run_filters(unit)
        ]
    }


def habits(file, to):
    """
    Namespaces get prefixes, attributes come in another order, lines end with CRLF, and a byte order mark stands first.
    Declarations come before the attributes, wherever they stood.
    """
    root = etree.parse(file).getroot()
    prefixes = {uri: f"t{number}" for number, uri in enumerate(sorted({*namespaces(root)}))}
    moved = renamed(root, {prefix: uri for uri, prefix in prefixes.items()})
    text = etree.tostring(moved, encoding="unicode").replace("\n", "\r\n")
    Path(to).write_bytes(b"\xef\xbb\xbf" + f"<?xml version='1.0' encoding='utf-8' ?>\r\n{text}".encode())
    return {"prefixes": len(prefixes)}


def namespaces(root):
    for element in root.iter(etree.Element):
        yield etree.QName(element).namespace
        yield from (etree.QName(name).namespace for name in element.attrib if etree.QName(name).namespace not in (None, XML))


def renamed(element, nsmap):
    """A copy with other prefixes and its attributes backwards."""
    if not isinstance(element.tag, str):
        return copy.deepcopy(element)
    made = etree.Element(element.tag, nsmap=nsmap)
    for name in reversed(element.attrib.keys()):
        made.set(name, element.get(name))
    made.text, made.tail = element.text, element.tail
    made.extend(renamed(child, nsmap) for child in element)
    return made


def validate(file, schema):
    """The schema names the one of xml:lang and xml:space by its address on the web; it lies beside it."""
    document = etree.parse(schema)
    for imported in document.iter("{http://www.w3.org/2001/XMLSchema}import"):
        if imported.get("schemaLocation") == XML_SCHEMA:
            imported.set("schemaLocation", (Path(schema).parent / "xml.xsd").resolve().as_uri())
    checker = etree.XMLSchema(document)
    checker.validate(etree.parse(file, etree.XMLParser(resolve_entities=False, no_network=True)))
    return {"errors": [f"{error.line}: {error.message}" for error in checker.error_log]}


COMMANDS = {
    "describe": describe,
    "translate": translate,
    "filter": filter_units,
    "habits": habits,
    "validate": validate,
}

if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    print(json.dumps(COMMANDS[command](*arguments), ensure_ascii=False))
