#!/usr/bin/env python3
"""Writes the sentences that eval/facts.jsonl labels as lines for `read --batch` and the shared score.py.

usage: facts-labels.py m|n|p|q|r OUT [FOLDER]     FOLDER holds news-qa and multihop, ../shared/eval unless told
"""
import gzip
import json
import pathlib
import sys

SLOTS = ("counterparty", "person", "product", "place", "amount", "unit", "change", "period", "date")


def articles(folder):
    """Articles of both sets by id."""
    with gzip.open(folder / "news-qa" / "corpus.jsonl.gz", "rt", encoding="utf-8") as reuters:
        found = {row["id"]: row for row in map(json.loads, reuters)}
    with open(folder / "multihop" / "corpus.jsonl", encoding="utf-8") as multihop:
        found.update((row["id"], row) for row in map(json.loads, multihop))
    return found


def line(label, article):
    """A label with its text; `context` is where what stands before begins, or null."""
    text = article[label["field"]]
    before = "" if label["context"] is None else text[label["context"]:label["start"]].strip()
    return {"id": label["id"], "article": label["doc"], "source": label["set"],
            "published_at": article.get("published_at"), "context": before,
            "sentence": text[label["start"]:label["end"]], "is_headline": label["headline"],
            "facts": [{**dict.fromkeys(SLOTS), **fact} for fact in label["facts"]]}


def main(letter, out, folder="../shared/eval"):
    found = articles(pathlib.Path(folder))
    with open(pathlib.Path(__file__).parent / "facts.jsonl", encoding="utf-8") as labels, \
            open(out, "w", encoding="utf-8") as target:
        for label in map(json.loads, labels):
            if label["id"].startswith(letter):
                target.write(json.dumps(line(label, found[label["doc"]]), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4) or sys.argv[1] not in tuple("mnpqr"):
        sys.exit(__doc__)
    main(*sys.argv[1:])
