#!/usr/bin/env python3
"""Fits the weights by which the names that clues point to are ordered and trusted, and cross-validates them by name. Needs numpy.

  calibrate-clues.py ANSWERS QUESTIONS --scorer SCORER.py [--write clue-weights.tsv] [--folds 10] [--errors] [--threshold 0.5]

ANSWERS are those of `ask --batch QUESTIONS --explain`; of QUESTIONS only those are used whose type is "inference" (a name answers) or
"null" (nothing does). A proposal is right when the scorer's `right(question, answer)` says so; for the fit alone (never in what is printed) so is a short form of the gold name. Two stages as in calibrate.py: the order
(softmax over the proposals of a question), then the trust in the first (logistic regression). All questions with one gold name are in
one fold, so that nothing is judged by weights that saw its name; in the order each name counts by the square root of its questions, so
that two frequent names do not make the weights; in the trust each question counts alike. No sign knows a name. For the trust, each
question is also seen once without its right proposals, as one that the index does not answer, with a small weight: real questions of
that kind are few.
"""
import argparse
import collections
import contextlib
import importlib.util
import io
import json
import pathlib
import random
import sys

import numpy as np

HERE = pathlib.Path(__file__).parent
SPEC = importlib.util.spec_from_file_location("calibrate", HERE / "calibrate.py")
calibrate = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(calibrate)

RANK = ["BOUND", "OWN", "CLUES", "UNBOUND_NAME", "TITLED", "ABOUT", "FIT", "SPREAD", "COMMON", "TO_BEST", "TO_WIDEST", "OWN_CLUES"]
TRUST = ["BIAS", "MARGIN", "MASS", "BOUND", "FIT", "SPREAD"]
RANK_L2, TRUST_L2 = 0.3, 0.3
WITHOUT = 0.05


def scorer(path, answers, questions):
    """The scorer's module; one that scores as it is loaded is given the files and kept quiet."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    before, sys.argv = sys.argv, [path, answers, questions]
    with contextlib.redirect_stdout(io.StringIO()):
        spec.loader.exec_module(module)
    sys.argv = before
    return module


class Example:
    def __init__(self, question, proposals, right, strict):
        self.question, self.proposals = question, proposals
        self.right, self.strict = np.array(right, bool), strict
        self.values = [p["value"] for p in proposals]
        self.matrix = np.array([[p["signs"].get(name, 0.0) for name in RANK] for p in proposals]).reshape(len(proposals), len(RANK))

    def without(self):
        kept = [i for i in range(len(self.right)) if not self.right[i]]
        return Example(self.question, [self.proposals[i] for i in kept], [False] * len(kept), [])


def first(e, order):
    """Position of the first proposal and its signs for the trust."""
    z = e.matrix @ order
    i = int(z.argmax())
    same = np.array([v == e.values[i] for v in e.values])
    rest = z[~same]
    part = np.exp(z - z.max())
    signs = dict(e.proposals[i]["signs"])
    signs.update(BIAS=1, MARGIN=min(calibrate.MOST_MARGIN, z[i] - rest.max()) if len(rest) else calibrate.ALONE, MASS=part[same].sum() / part.sum())
    return i, np.array([signs.get(name, 0.0) for name in TRUST], float)


class Model:
    def __init__(self, examples):
        names = collections.Counter(e.question["name"] for e in examples)
        weights = {id(e): names[e.question["name"]] ** -0.5 if e.question["type"] == "inference" else 1.0 for e in examples}
        useful = [e for e in examples if e.right.any() and not e.right.all()]

        matrix = np.vstack([e.matrix for e in useful])
        right = np.concatenate([e.right for e in useful]).astype(float)
        counts = [len(e.right) for e in useful]
        starts, owner = np.cumsum([0] + counts)[:-1], np.repeat(np.arange(len(useful)), counts)
        counted = np.array([weights[id(e)] for e in useful])[owner]

        def shares(p):
            return p / np.add.reduceat(p, starts)[owner]

        def order(w):
            z = matrix @ w
            p = shares(np.exp(z - np.maximum.reduceat(z, starts)[owner]))
            return RANK_L2 * w + matrix.T @ (counted * (p - shares(p * right)))

        self.order = calibrate.descend(order, len(RANK))
        x, y, v = [], [], []
        for e in examples:
            for seen, weight in ((e, 1.0), (e.without(), WITHOUT)):
                if not len(seen.right) or (seen is not e and not e.right.any()):
                    continue
                i, signs = first(seen, self.order)
                x.append(signs)
                y.append(float(seen.right[i]))
                v.append(weight)
        x, y, v = np.array(x), np.array(y), np.array(v)
        penalty = np.full(len(TRUST), TRUST_L2)
        penalty[0] = 0.01
        self.trust = calibrate.descend(lambda w: x.T @ (v * (1 / (1 + np.exp(-np.clip(x @ w, -30, 30))) - y)) + penalty * w, len(TRUST))

    def answer(self, e):
        """(confidence, right, proposal) of the first proposal."""
        if not len(e.right):
            return 0.0, False, None
        i, signs = first(e, self.order)
        return float(1 / (1 + np.exp(-signs @ self.trust))), e.strict[i], e.proposals[i]


def short_form(answer, gold):
    """Whether the answer is the gold name without some of its words: the same thing, though the scorer wants all of them."""
    return bool(answer) and f" {answer} " in f" {gold} "


def examples(answers, path, score):
    given = {a["id"]: a for a in calibrate.load(answers)}
    found = []
    for q in calibrate.load(path):
        if q["type"] not in ("inference", "null"):
            continue
        proposals = [p for p in ((given.get(q["id"]) or {}).get("explanation") or {}).get("proposals") or [] if p["origin"] == "CLUES"]
        right = [q["type"] == "inference" and bool(score.right(q, {"status": "answered", "answer": p["answer"]})) for p in proposals]
        near = [r or (q["type"] == "inference" and short_form(score.normal(p["answer"]), score.normal(q["answer"]))) for p, r in zip(proposals, right)]
        found.append(Example(dict(q, name=score.normal(q["answer"]) if q["type"] == "inference" else q["id"]), proposals, near, right))
    return found


def report(picked):
    inference = [p for p in picked if p[0]["type"] == "inference"]
    null = [p for p in picked if p[0]["type"] == "null"]
    asked = [p for p in null if p[3]]
    by_name = collections.defaultdict(list)
    print("threshold  right macro wrong | null declined, of those with a proposal (%d)" % len(asked))
    for t in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        by_name.clear()
        for q, confidence, right, _ in inference:
            by_name[q["name"]].append(confidence >= t and right)
        print("%9.2f  %.3f %.3f %.3f | %.3f %.3f" % (
            t, sum(c >= t and r for _, c, r, _ in inference) / len(inference), np.mean([np.mean(v) for v in by_name.values()]),
            sum(c >= t and not r for _, c, r, _ in inference) / len(inference), sum(c < t for _, c, _, _ in null) / max(1, len(null)),
            sum(c < t for _, c, _, _ in asked) / max(1, len(asked))))
    bins = collections.defaultdict(list)
    for _, c, right, _ in picked:
        bins[min(9, int(c * 10))].append((c, right))
    print("calibration error %.3f" % (sum(abs(sum(c for c, _ in b) - sum(r for _, r in b)) for b in bins.values()) / len(picked)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("answers")
    parser.add_argument("questions")
    parser.add_argument("--scorer", required=True)
    parser.add_argument("--write")
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--threshold", type=float, default=0.5)
    args = parser.parse_args()
    data = examples(args.answers, args.questions, scorer(args.scorer, args.answers, args.questions))
    names = sorted({e.question["name"] for e in data})
    random.Random(5).shuffle(names)
    fold = {name: i % args.folds for i, name in enumerate(names)}
    picked = []
    for f in range(args.folds):
        model = Model([e for e in data if fold[e.question["name"]] != f])
        for e in data:
            if fold[e.question["name"]] != f:
                continue
            confidence, right, proposal = model.answer(e)
            picked.append((e.question, confidence, right, proposal is not None))
            if args.errors and (confidence >= args.threshold) != right or (args.errors and e.question["type"] == "inference" and not right):
                kind = ("WRONG" if confidence >= args.threshold else "UNSURE" if right else "REFUSED") + ("" if e.right.any() else " NONE")
                print(kind, e.question["id"], e.question["type"], "%.2f" % confidence, "|", e.question["question"], "|", e.question["answer"], "|",
                      (proposal or {}).get("answer", ""))
    print("a right proposal for %d questions; cross-validated by name, %d folds: first for %d" % (
        sum(e.right.any() for e in data), args.folds, sum(p[2] for p in picked)))
    report(picked)
    model = Model(data)
    print("  ".join("%s %.2f" % pair for pair in zip(RANK, model.order)))
    print("  ".join("%s %.2f" % pair for pair in zip(TRUST, model.trust)))
    if args.write:
        rows = ["# By what names that several clues point to are ordered and trusted; written by eval/calibrate-clues.py, see docs/decisions.",
                "# stage\torigin\tsign\tweight"]
        rows += ["rank\tCLUES\t%s\t%.3f" % pair for pair in zip(RANK, model.order)]
        rows += ["trust\t\t%s\t%.3f" % pair for pair in zip(TRUST, model.trust)]
        with open(args.write, "w", encoding="utf-8") as out:
            out.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
