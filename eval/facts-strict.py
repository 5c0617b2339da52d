#!/usr/bin/env python3
"""Strict precision of read facts: type, company, modality, counterparty and amount all right.

  python3 eval/facts-strict.py PRED GOLD [SCORER_FOLDER] [--wrong N]

PRED is what `read --batch` wrote, GOLD the labelled sentences, SCORER_FOLDER where score.py lies
(../shared/eval/facts beside this project). Facts are matched to gold as score.py does it, and a fact that only splits a
listed slot is ignored as there. A matched fact is right where its modality is the gold's, and its counterparty and amount
are the gold's by score.py, or empty where the gold has none. A fact without a match is wrong. --wrong prints the first N
wrong facts with the reason.
"""
import argparse
import collections
import importlib.util
import os
import sys

sys.dont_write_bytecode = True  # nothing is written beside the shared scorer

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.path.normpath(os.path.join(HERE, "..", "..", "shared", "eval", "facts"))


def scorer(folder):
    spec = importlib.util.spec_from_file_location("score", os.path.join(folder, "score.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def faults(score, gold, pred):
    """What is wrong with a matched fact."""
    found = [] if gold.get("modality") == pred.get("modality") else ["modality"]
    for slot in ("counterparty", "amount"):
        right = score.slot_ok(slot, gold, pred) if score.has(gold, slot) else not score.has(pred, slot)
        if not right:
            found.append(slot)
    return found


def judge(score, gold_rows, pred_rows):
    """All facts that count, each with its sentence's id and its faults."""
    predicted = collections.defaultdict(list)
    for row in pred_rows:
        predicted[row["id"]].extend(row.get("facts") or [])
    judged = []
    for row in gold_rows:
        gold, pred = row["facts"], predicted[row["id"]]
        pairs, _, left = score.match(gold, pred, score.strict)
        judged += [(row["id"], pred[j], faults(score, gold[i], pred[j])) for i, j in pairs]
        judged += [(row["id"], pred[j], ["no such fact"]) for j in left if not score.split_of_list(gold, pairs, pred[j])]
    return judged


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pred")
    parser.add_argument("gold")
    parser.add_argument("scorer", nargs="?", default=SHARED)
    parser.add_argument("--wrong", type=int, default=0)
    args = parser.parse_args()
    score = scorer(args.scorer)
    judged = judge(score, score.load(args.gold), score.load(args.pred))
    right = sum(not found for _, _, found in judged)
    print("strict precision %.3f (%d of %d)" % (right / len(judged) if judged else 0.0, right, len(judged)))
    reasons = collections.Counter(fault for _, _, found in judged for fault in found)
    print("wrong:", ", ".join("%s %d" % reason for reason in reasons.most_common()) or "none")
    for name, fact, found in [each for each in judged if each[2]][:args.wrong]:
        print(name, ", ".join(found), {key: value for key, value in fact.items() if value not in (None, "", [])})


if __name__ == "__main__":
    main()
