#!/usr/bin/env python3
"""Fits the weights by which answers are ordered and trusted, and cross-validates them by story. Needs numpy.

  calibrate.py --set ANSWERS QUESTIONS [--set ...] --scorer SCORER.py [--write weights.tsv] [--folds 10] [--errors]

ANSWERS are those of `ask --batch QUESTIONS --explain`. Each proposal of each answer is right when the scorer of the set
(`correct(question, answer, vocabulary)`) says so, and never right for a question without an answer. Two stages: the order maximises the
probability (softmax over the proposals of a question) of a right one; the trust is a logistic regression on the first proposal of each
question, as an order puts it first that was fitted without that question's story: an order is surer of what it was fitted on. Questions that share an article are of one story and stay in one fold. Prints, over the held-out folds, what the answers
score at several thresholds, the risk-coverage curve and the calibration error (ten equal bins).
"""
import argparse
import collections
import importlib.util
import json
import random

import numpy as np

TRUST = ["BIAS", "MARGIN", "MASS", "BOUND", "UNBOUND", "UNBOUND_NAME", "OWN", "VOTES", "AGREED", "FIT", "TIMED", "PERIOD", "ALL_BOUND", "FOCUS",
         "SLOT", "RUMOUR", "IS_FACT", "IS_SENTENCE", "IS_CLUES", "IS_COMPOUND", "IS_FACTS", "IS_SAID", "IS_REASON", "IS_DEFINITION", "SPEAKER", "PARTS", "PREMISE", "ASKS_DEAL", "COMPANIES", "PLURAL", "CLAUSE", "EARLY", "FOREIGN", "EXPLAINS", "ASKS_TRUTH", "ASKS_WHY", "ASKS_WHO", "ASKS_WHEN", "ASKS_COUNT"]
RANK_L2, TRUST_L2, MOST_MARGIN, ALONE = 0.5, 1.0, 5.0, 3.0


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def stories(questions):
    """Question id -> story: questions that share an article are joined."""
    parent = {}

    def root(x):
        while parent.setdefault(x, x) != x:
            x = parent[x]
        return x

    for q in questions:
        for article in q.get("article_ids") or q.get("articles") or []:
            parent[root("q" + q["id"])] = root("a" + str(article))
    return {q["id"]: root("q" + q["id"]) for q in questions}


def descend(gradient, size, steps=400):
    """Rprop: a step of its own for each weight."""
    w, step, last = np.zeros(size), np.full(size, 0.05), np.zeros(size)
    for _ in range(steps):
        g = gradient(w)
        turn = g * last
        step = np.where(turn > 0, np.minimum(step * 1.2, 1), np.where(turn < 0, np.maximum(step * 0.5, 1e-4), step))
        last = g
        w = w - np.sign(g) * step
    return w


def fitted_order(examples, size):
    """The weights of the order that makes right proposals most probable."""
    useful = [e for e in examples if e.right.any() and not e.right.all()]
    x = np.vstack([e.matrix for e in useful])
    right = np.concatenate([e.right for e in useful]).astype(float)
    counts = [len(e.right) for e in useful]
    starts, owner = np.cumsum([0] + counts)[:-1], np.repeat(np.arange(len(useful)), counts)

    def shares(p):
        return p / np.add.reduceat(p, starts)[owner]

    def gradient(w):
        z = x @ w
        p = shares(np.exp(z - np.maximum.reduceat(z, starts)[owner]))
        return RANK_L2 * w + x.T @ (p - shares(p * right))

    return descend(gradient, size, 200)


class Model:
    """Order and trust. `folds` are those of the examples: the firsts of one are taken from an order fitted without it."""

    def __init__(self, examples, keys, folds):
        self.keys = keys
        self.order = fitted_order(examples, len(keys))
        firsts = []
        for fold in sorted(set(folds)):
            order = fitted_order([e for e, its in zip(examples, folds) if its != fold], len(keys))
            firsts += [first(e, order) for e, its in zip(examples, folds) if its == fold and len(e.right)]
        x, y = np.array([f for _, f, _ in firsts]), np.array([r for _, _, r in firsts], float)
        penalty = np.full(len(TRUST), TRUST_L2)
        penalty[0] = 0.01
        self.trust = descend(lambda w: x.T @ (1 / (1 + np.exp(-np.clip(x @ w, -30, 30))) - y) + penalty * w, len(TRUST))

    def answer(self, e):
        """(confidence, right, proposal) of the first proposal."""
        if not len(e.right):
            return 0.0, False, None
        i, x, right = first(e, self.order)
        return 1 / (1 + np.exp(-x @ self.trust)), right, e.proposals[i]


def first(e, order):
    """(position, signs, whether right) of the proposal that `order` puts first."""
    z = e.matrix @ order
    i = int(z.argmax())
    same = np.array([v == e.values[i] for v in e.values])
    rest = z[~same]
    part = np.exp(z - z.max())
    signs = dict(e.proposals[i]["signs"])
    signs.update(BIAS=1, MARGIN=min(MOST_MARGIN, z[i] - rest.max()) if len(rest) else ALONE, MASS=part[same].sum() / part.sum())
    signs["IS_" + {name: name for name in ("FACT", "FACTS", "SENTENCE", "CLUES", "COMPOUND", "SAID", "REASON", "DEFINITION")}.get(e.proposals[i]["origin"], "NONE")] = 1
    return i, np.array([signs.get(name, 0.0) for name in TRUST], float), bool(e.right[i])


class Example:
    def __init__(self, question, proposals, right, index):
        self.question, self.proposals = question, proposals
        self.right = np.array(right, bool)
        self.values = [p["value"] for p in proposals]
        self.matrix = np.zeros((len(proposals), len(index)))
        for row, p in enumerate(proposals):
            for name, value in p["signs"].items():
                self.matrix[row, index[(p["origin"], name)]] = value


def examples(sets, scorer, origins=None):
    raw, story = [], {}
    for answers, path in sets:
        questions = load(path)
        vocabulary = scorer.build_vocab(questions)
        given = {a["id"]: a for a in load(answers)}
        story.update(stories(questions))
        for q in questions:
            proposals = ((given.get(q["id"]) or {}).get("explanation") or {}).get("proposals") or []
            proposals = [p for p in proposals if not origins or p["origin"] in origins]
            right = [q["type"] != "unanswerable" and bool(scorer.correct(q, p["answer"], vocabulary)) for p in proposals]
            raw.append((dict(q, set=path), proposals, right))
    keys = sorted({(p["origin"], name) for _, proposals, _ in raw for p in proposals for name in p["signs"]})
    index = {k: i for i, k in enumerate(keys)}
    return [Example(q, p, r, index) for q, p, r in raw], keys, story


def report(picked):
    answerable = [p for p in picked if p[0]["type"] != "unanswerable"]
    silent = [p for p in picked if p[0]["type"] == "unanswerable"]
    print("threshold answered right-of-answerable precision wrong-of-all refused-unanswerable")
    for t in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8):
        given = [p for p in picked if p[1] >= t]
        right = sum(p[2] for p in given)
        print("%9.2f %8d %19.3f %9.3f %12.3f %20.3f" % (
            t, len(given), right / max(1, len(answerable)), right / max(1, len(given)), (len(given) - right) / len(picked),
            sum(p[1] < t for p in silent) / max(1, len(silent))))
    ordered = sorted(picked, key=lambda p: -p[1])
    for precision in (0.95, 0.90, 0.85):
        most = right = 0
        for n, p in enumerate(ordered, 1):
            right += p[2]
            if right / n >= precision:
                most = right
        print("coverage of the answerable at precision %.2f: %.3f" % (precision, most / max(1, len(answerable))))
    bins = collections.defaultdict(list)
    for _, c, right in picked:
        bins[min(9, int(c * 10))].append((c, right))
    print("calibration error %.3f" % (sum(abs(sum(c for c, _ in b) - sum(r for _, r in b)) for b in bins.values()) / len(picked)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", nargs=2, action="append", required=True)
    parser.add_argument("--scorer", required=True)
    parser.add_argument("--write")
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--origins", nargs="+", help="only proposals found so: FACT FACTS EXTRACT SENTENCE CLUES COMPOUND")
    args = parser.parse_args()
    spec = importlib.util.spec_from_file_location("scorer", args.scorer)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    data, keys, story = examples(args.set, scorer, args.origins)
    names = sorted(set(story.values()))
    random.Random(5).shuffle(names)
    fold = {name: i % args.folds for i, name in enumerate(names)}
    picked = []
    for f in range(args.folds):
        rest = [e for e in data if fold[story[e.question["id"]]] != f]
        model = Model(rest, keys, [fold[story[e.question["id"]]] for e in rest])
        for e in data:
            if fold[story[e.question["id"]]] == f:
                confidence, right, proposal = model.answer(e)
                picked.append((e.question, confidence, right))
                if args.errors and (confidence >= 0.5) != right:
                    kind = "WRONG" if confidence >= 0.5 else "UNSURE" if right else ""
                    print(kind, e.question["id"], e.question["type"], "%.2f" % confidence, "|", e.question["question"], "|", e.question["answers"][:2],
                          "|", (proposal or {}).get("origin"), (proposal or {}).get("answer", "")[:90], "" if e.right.any() else "(no right one)")
                elif args.errors and not right and e.question["type"] != "unanswerable":
                    print("REFUSED", e.question["id"], e.question["type"], "%.2f" % confidence, "|", e.question["question"], "|", e.question["answers"][:2],
                          "|", (proposal or {}).get("origin"), (proposal or {}).get("answer", "")[:90], "" if e.right.any() else "(no right one)")
    possible = sum(e.right.any() for e in data)
    print("a right proposal for %d questions; cross-validated by story, %d folds: first for %d" % (
        possible, args.folds, sum(p[2] for p in picked)))
    report(picked)
    for _, path in args.set:
        print(path)
        report([p for p in picked if p[0]["set"] == path])
    if args.write:
        model = Model(data, keys, [fold[story[e.question["id"]]] for e in data])
        rows = ["# By what answers are ordered (a row for each sign of each origin) and trusted; written by eval/calibrate.py, see docs/decisions.",
                "# stage\torigin\tsign\tweight"]
        rows += ["rank\t%s\t%s\t%.3f" % (o, s, w) for (o, s), w in zip(keys, model.order)]
        rows += ["trust\t\t%s\t%.3f" % (s, w) for s, w in zip(TRUST, model.trust)]
        with open(args.write, "w", encoding="utf-8") as out:
            out.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
