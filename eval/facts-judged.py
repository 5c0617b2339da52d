"""What became of purchases that people judged: which of them a program still tells.

    ./dossier facts --home HOME --type ACQUISITION --json > facts.jsonl
    python3 eval/facts-judged.py facts.jsonl ../shared/eval/news-qa/corpus.jsonl.gz [--show F]

HOME holds the articles of the corpus. Labels are in purchases.jsonl. A purchase is told where the same sentence tells one of the
same company with the same other side (or thing, where there is none), and told otherwise where another one.
"""
import argparse
import collections
import gzip
import json
import pathlib

LABELS = pathlib.Path(__file__).resolve().parent / "purchases.jsonl"


def read(path):
    opened = gzip.open if str(path).endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def other(fact):
    return fact["counterparty"] or fact["product"] or ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("facts")
    parser.add_argument("corpus")
    parser.add_argument("--show", metavar="LABEL", help="print those of a label that are told still")
    args = parser.parse_args()
    articles = {each["url"]: each for each in read(args.corpus)}
    told = collections.defaultdict(set)
    for fact in read(args.facts):
        for telling in fact["evidence"]:
            article = articles.get(telling["url"])
            if article is None:
                continue
            title = telling["quote"] == telling["title"]
            body = article.get("text") or article.get("body") or ""
            place = article["id"], "title" if title else "body", 0 if title else body.find(telling["quote"])
            told[place].add((fact["company"], other(fact)))
    counts = collections.Counter()
    for label in read(LABELS):
        there = told[label["doc"], label["field"], label["start"]]
        same = (label["company"], label["other"]) in there
        counts[label["label"], "told" if same else "told otherwise" if there else "gone"] += 1
        if same and label["label"] == args.show:
            print(json.dumps(label, ensure_ascii=False))
    for label in "TDF":
        row = {state: counts[label, state] for state in ("told", "told otherwise", "gone")}
        print(label, " ".join(f"{state} {count}" for state, count in row.items()))


if __name__ == "__main__":
    main()
