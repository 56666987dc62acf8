"""What schemathesis can't know of itself: which cursors, addresses and ids there are.

Where it makes a request that should be answered, it is given real ones, some of the time for those that may also lead
nowhere. Where it makes one that should be refused, nothing is touched.
"""

import functools
import re

import requests
import schemathesis
from schemathesis.generation import GenerationMode

# Waiting for a change that doesn't come proves nothing here.
MAX_WAIT_SECONDS = 1

# The one that tests/outside/contract.test.ts sets up.
CHANNEL = "for-everybody"


@functools.lru_cache(maxsize=None)
def ask(base, path, query):
    return requests.get(f"{base}{path}", params=dict(query), timeout=10).json()


def ask_of(case, path, **query):
    return ask(case.operation.base_url, path, tuple(sorted(query.items())))


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is not None and case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    query, parts = case.query or {}, case.path_parameters or {}
    path = case.operation.path
    if "channel" in parts and is_chosen(parts["channel"]):
        parts["channel"] = CHANNEL
    if "cursor" in query:
        page = ask_of(case, path.format(**parts), limit=1, sort=query.get("sort", "title"))
        replace(query, "cursor", page.get("next"))
    if "since" in query:
        replace(query, "since", ask_of(case, "/v1/changes", limit=1)["next"])
    if "wait" in query:
        query["wait"] = min(int(query["wait"]), MAX_WAIT_SECONDS)
    for name in ("slug", "id"):
        if name in parts and is_chosen(parts[name]):
            parts[name] = first_entry(case, path, parts, query).get(name, parts[name])
    if "file" in parts and is_chosen(parts["file"]):
        parts["file"] = first_picture(case)


def is_chosen(value):
    """Half of all, and the same ones in every run."""
    return len(str(value)) % 2 == 0


def replace(query, name, value):
    if value is None:
        del query[name]
    else:
        query[name] = value


def first_entry(case, path, parts, query):
    locale = parts.get("locale") or query.get("locale")
    base = re.match(r"/v1(/channels/[^/]+)?", path)[0]
    collection = parts.get("collection") or path[len(base) :].split("/")[2]
    base = base.format(**parts)
    items = ask_of(case, f"{base}/{locale}/{collection}", limit=1).get("items")
    return items[0] if items else {}


def first_picture(case):
    items = ask_of(case, "/v1/en/articles", limit=100)["items"]
    return next(item["image"]["src"] for item in items if item["image"]).rsplit("/", 1)[1]
