#!/usr/bin/env python3
"""The chance interval of the F1 of pages, by a bootstrap over pages.

usage: pages-bootstrap.py PREDICTIONS.json GROUND_TRUTH.json [OTHER_PREDICTIONS.json]
With other predictions the difference is given too, paired page by page. The measure is that of the
article-extraction benchmark: word 4-grams as multisets, means over pages, F1 of the means. The seed is fixed.
"""
import json
import random
import re
import sys
from collections import Counter

WORD = re.compile(r"\w+")
ROUNDS = 10_000


def shingles(text):
    words = WORD.findall(text or "")
    return Counter(tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3))) if words else Counter()


def pages(predicted, truth):
    rows = []
    for key, value in sorted(truth.items()):
        true, guess = shingles(value["articleBody"]), shingles(predicted.get(key, {}).get("articleBody", ""))
        shared = sum((true & guess).values())
        rows.append((shared / sum(guess.values()) if guess else None, shared / sum(true.values()) if true else None))
    return rows


def f1(rows):
    precisions = [row[0] for row in rows if row[0] is not None]
    recalls = [row[1] for row in rows if row[1] is not None]
    precision, recall = sum(precisions) / max(1, len(precisions)), sum(recalls) / max(1, len(recalls))
    return 2 * precision * recall / max(1e-9, precision + recall)


def interval(values):
    values = sorted(values)
    return f"{values[len(values) // 40]:.4f} to {values[-len(values) // 40]:.4f}"


def main():
    truth = json.load(open(sys.argv[2], encoding="utf-8"))
    runs = [pages(json.load(open(name, encoding="utf-8")), truth) for name in [sys.argv[1], *sys.argv[3:4]]]
    chance = random.Random(20261122)
    samples = [[chance.randrange(len(truth)) for _ in truth] for _ in range(ROUNDS)]
    scores = [[f1([run[i] for i in sample]) for sample in samples] for run in runs]
    print(f"f1 {f1(runs[0]):.4f}, 95 of 100 samples {interval(scores[0])}")
    if len(runs) == 2:
        differences = [one - other for one, other in zip(*scores)]
        print(f"other {f1(runs[1]):.4f}, difference in 95 of 100 samples {interval(differences)}")


main()
