"""What tools of other makers say of /v1. Answers are JSON.

openapi FILE: the faults of an OpenAPI description (openapi-spec-validator)
schemas FOLDER FILE: the entries of an export that their schemas refuse (jsonschema, with formats)
metrics FILE: the names of what Prometheus' own parser reads (prometheus_client)
rss FILE: what two readers find in a feed (feedparser, rss-parser)
"""

import json
import pathlib
import sys

command, *arguments = sys.argv[1:]


def openapi(file):
    from openapi_spec_validator import OpenAPIV31SpecValidator

    description = json.loads(pathlib.Path(file).read_text())
    return [str(fault) for fault in OpenAPIV31SpecValidator(description).iter_errors()]


def schemas(folder, file):
    from jsonschema import Draft202012Validator

    validators = {}
    for path in pathlib.Path(folder).glob("*.json"):
        schema = json.loads(path.read_text())
        Draft202012Validator.check_schema(schema)
        validators[path.stem] = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    checked, faults = 0, []
    for line in pathlib.Path(file).read_text().splitlines():
        entry = json.loads(line)
        if entry["type"] == "_end":
            continue
        checked += 1
        faults += [
            f"{entry['url']} {fault.json_path}: {fault.message}"
            for fault in validators[entry["type"]].iter_errors(entry)
        ]
    return {"checked": checked, "faults": faults}


def metrics(file):
    from prometheus_client.parser import text_string_to_metric_families

    # Raises where a line can't be read, and where a family comes twice.
    families = list(text_string_to_metric_families(pathlib.Path(file).read_text()))
    return {
        family.name: {"type": family.type, "help": family.documentation, "samples": len(family.samples)}
        for family in families
    }


def rss(file):
    import feedparser
    from rss_parser import RSSParser

    text = pathlib.Path(file).read_bytes()
    lax = feedparser.parse(text)
    # Raises where an element that RSS 2.0 demands is missing or has another type.
    strict = RSSParser.parse(text.decode())
    return {
        "fault": str(lax.bozo_exception) if lax.bozo else None,
        "version": lax.version,
        "language": lax.feed.language,
        "self": next(link.href for link in lax.feed.links if link.rel == "self"),
        "ids": [entry.id for entry in lax.entries],
        "titles": [entry.title for entry in lax.entries],
        "links": [entry.link for entry in lax.entries],
        "dated": all(entry.published_parsed for entry in lax.entries),
        "strictIds": [item.content.guid.content for item in strict.channel.content.items],
    }


print(json.dumps({"openapi": openapi, "schemas": schemas, "metrics": metrics, "rss": rss}[command](*arguments)))
