#!/usr/bin/env python3
"""Trains the matcher: the scores of phonetic units, then the weights of the features.

    train_matcher.py units  --bench .build/release/arqau-bench --data ../shared/data > UnitScores+Table.swift
    train_matcher.py weights --bench .build/release/arqau-bench --data ../shared/data > MatchModel+Weights.swift

units    Viterbi training of a symmetric pair model (Ristad and Yianilos, "Learning string-edit
         distance", 1998) over spellings of one name; each score is log(P(u,v) / (P(u) P(v))).
weights  logistic regression with a small L2 penalty over true pairs, random pairs and pairs that share
         a word; both classes weigh the same, so 0.5 means as likely as not. Five-fold cross-validation by
         entity prints its figures to standard error.

The phonetic units and the features come from arqau-bench, so nothing is defined twice. Build it again
between the two steps. Data: coling2018 and name_parts (CC0), entities (see the data's README).
"""
import argparse
import math
import random
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

SIGNS = "_aeiouAOUIEyjJpbtdkgHhfvwszcCQqSVZDXlLmnNGrTKÕõÔôÛÜŠš0123456789?"
COUNT = len(SIGNS)
PERSONS = {"everypolitician-2015", "sigpwned-names"}


def run(bench, arguments, lines):
    done = subprocess.run([bench, "phonetics", *arguments], input="\n".join(lines) + "\n", text=True,
                          capture_output=True, check=True)
    return done.stdout.split("\n")[:-1]


def table(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        header, *rows = (line.rstrip("\r\n").split("\t") for line in file)
    return [dict(zip(header, row)) for row in rows]


def entities(data):
    """(source, id) -> (type, variety -> best form)."""
    rank = {"variant": 1, "colloquial": 2, "historical": 2}
    found = {}
    for row in sorted(table(data / "names" / "entities.tsv"), key=lambda row: rank.get(row["role"], 0)):
        entity = found.setdefault((row["source"], row["entity_id"]), (row["type"], {}))
        entity[1].setdefault(f"{row['lang']}-{row['script']}", row["name"])
    return found


def word_pairs(data):
    """Pairs of single words that are spellings of one name."""
    pairs = []
    for row in table(data / "names" / "coling2018_en_ru_tokens.tsv"):
        pairs.append((row["en"], row["ru"]))
    for row in table(data / "names" / "name_parts.tsv"):
        latin, cyrillic = row["latin_forms"].split("|"), row["cyrillic_forms"].split("|")
        for one in latin[:3]:
            for other in cyrillic[:2]:
                if one and other:
                    pairs.append((one, other))
        pairs.extend(zip(latin[:3], latin[1:4]))
        pairs.extend(zip(cyrillic[:2], cyrillic[1:3]))
    for (source, _), (kind, forms) in entities(data).items():
        names = [(variety, name.split()) for variety, name in sorted(forms.items()) if "," not in name]
        for index, (one, first) in enumerate(names):
            for other, second in names[index + 1:]:
                if len(first) == len(second) and (source in PERSONS or len(first) == 1):
                    pairs.extend(zip(first, second))
    for row in table(data / "names" / "kz_mps_en_ru_kk.tsv"):
        for one, other in (("en", "ru"), ("kk", "ru"), ("kk", "en")):
            pairs.extend(zip(row[one].split(), row[other].split()))
    pairs.extend((one, one) for one, _ in random.Random(1).sample(pairs, len(pairs) // 6))
    pairs.extend((other, other) for _, other in random.Random(2).sample(pairs, len(pairs) // 6))
    return pairs


def prior_scores():
    """A plain start: equal units agree, vowels agree a little."""
    scores = np.full((COUNT, COUNT), -2.5)
    vowels = range(1, 11)
    for one in vowels:
        for other in vowels:
            scores[one, other] = 0.4
    np.fill_diagonal(scores, 2.5)
    related = ["aA", "oO", "uU", "eE", "oE", "iIyJ", "JjyY", "ZjD", "DX", "HhKg", "vwf", "uw", "sz", "sS", "kV", "zZ",
               "ck", "cC", "cQq", "Cz", "lL", "nNG", "tT", "td", "Õõ", "Ûš"]
    for group in related:
        for one in group:
            for other in group:
                if one != other and one in SIGNS and other in SIGNS:
                    scores[SIGNS.index(one), SIGNS.index(other)] = 1.5
    scores[0, :] = scores[:, 0] = -2.2
    for sign in "aeiouAOUIEyJjH":
        scores[0, SIGNS.index(sign)] = scores[SIGNS.index(sign), 0] = -1.0
    return scores


def align(one, other, scores):
    """The best alignment: its columns (0 for a gap) and its score."""
    rows, columns = len(one), len(other)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(1, rows + 1):
        best[i][0] = best[i - 1][0] + scores[one[i - 1]][0]
    for j in range(1, columns + 1):
        best[0][j] = best[0][j - 1] + scores[0][other[j - 1]]
    for i in range(1, rows + 1):
        row, above, unit = best[i], best[i - 1], scores[one[i - 1]]
        gap = unit[0]
        for j in range(1, columns + 1):
            row[j] = max(above[j - 1] + unit[other[j - 1]], above[j] + gap, row[j - 1] + scores[0][other[j - 1]])
    found, i, j = [], rows, columns
    while i or j:
        if i and j and best[i][j] == best[i - 1][j - 1] + scores[one[i - 1]][other[j - 1]]:
            found.append((one[i - 1], other[j - 1]))
            i, j = i - 1, j - 1
        elif i and best[i][j] == best[i - 1][j] + scores[one[i - 1]][0]:
            found.append((one[i - 1], 0))
            i -= 1
        else:
            found.append((0, other[j - 1]))
            j -= 1
    return found, best[rows][columns]


def train_units(bench, data):
    pairs = word_pairs(data)
    random.Random(3).shuffle(pairs)
    pairs = pairs[:60_000]
    units = run(bench, [], [name.replace("\n", " ") for pair in pairs for name in pair])
    coded = []
    for index in range(0, len(units), 2):
        one, other = units[index].replace(" ", ""), units[index + 1].replace(" ", "")
        # Generic words have numbers for units: they begin with the sign of other letters.
        if one and other and "?" not in one + other:
            coded.append(([SIGNS.index(sign) for sign in one], [SIGNS.index(sign) for sign in other]))
    prior = prior_scores()
    scores = prior
    single = np.ones(COUNT)
    for one, other in coded:
        for unit in one + other:
            single[unit] += 1
    single /= single.sum()
    for iteration in range(4):
        counts = np.zeros((COUNT, COUNT))
        kept = 0
        plain = scores.tolist()
        for one, other in coded:
            columns, score = align(one, other, plain)
            # Pairs that aren't spellings of one name but translations teach nothing.
            if score <= 0.5 * max(len(one), len(other)):
                continue
            kept += 1
            for a, b in columns:
                counts[a, b] += 1
                counts[b, a] += 1
        total = counts.sum()
        joint = counts / total
        learned = np.log(np.maximum(joint, 0.05 / total) / np.outer(single, single))
        # A gap is set against one unit of the null model, not two.
        gap = np.log(np.maximum(2 * joint[0], 0.05 / total) / single)
        learned[0, :], learned[:, 0] = gap, gap
        # What was seen little keeps to phonetics.
        seen = counts.sum(axis=1)
        trust = np.minimum.outer(seen, seen)
        trust[0, :], trust[:, 0] = seen, seen
        trust = trust / (trust + 30.0)
        scores = trust * learned + (1 - trust) * prior
        scores[0, 0] = 0
        print(f"iteration {iteration}: {kept} of {len(coded)} pairs kept", file=sys.stderr)
    print("extension UnitScores {")
    print("  /// The learned scores, a sign each: its code less 80, in eighths of a nat. Made by")
    print("  /// `Sources/arqau-bench/Training/train_matcher.py units`.")
    print('  static let table = #"""')
    for row in scores:
        print("    " + "".join(chr(80 + max(-44, min(44, round(8 * value)))) for value in row))
    print('    """#')
    print("}")


MATCHES = [("ru-Cyrl", "en-Latn"), ("sr-Cyrl", "ru-Cyrl"), ("sr-Latn", "ru-Cyrl"), ("kk-Cyrl", "ru-Cyrl"),
           ("sr-Cyrl", "en-Latn"), ("kk-Cyrl", "en-Latn"), ("sr-Latn", "en-Latn"), ("sr-Cyrl", "sr-Latn")]


def labelled_pairs(data):
    """(group, first name, second name, truth): the group is what cross-validation keeps together."""
    generator = random.Random(7)
    pairs = []
    people = table(data / "names" / "kz_mps_en_ru_kk.tsv")
    sets = []
    for one, other in (("kk", "ru"), ("kk", "en"), ("ru", "en")):
        sets.append([(f"mp{index}", row[one], row[other]) for index, row in enumerate(people)] * 6)
    by_kind = defaultdict(list)
    for (source, identifier), (kind, forms) in entities(data).items():
        person = source in PERSONS
        for one, other in MATCHES:
            if one in forms and other in forms:
                by_kind[one, other, person].append((f"{source}:{identifier}", forms[one], forms[other]))
    for (one, other, person), members in sorted(by_kind.items()):
        if not person:
            generator.shuffle(members)
            members = members[:500]
        sets.append(members)
    for members in sets:
        words = defaultdict(list)
        for member in members:
            for word in member[2].replace(",", " ").lower().split():
                words[word].append(member)
        for group, first, second in members:
            pairs.append((group, first, second, True))
            for _ in range(6):
                other = generator.choice(members)
                if other[2].lower() != second.lower():
                    pairs.append((group, first, other[2], False))
            # Pairs that share a word are the hard ones: another Ivan, another Petrov.
            shared = [other for word in second.replace(",", " ").lower().split() for other in words[word]
                      if other[2].lower() != second.lower()]
            for other in generator.sample(shared, min(3, len(shared))):
                pairs.append((group, first, other[2], False))
            pairs.extend((group, *made) for made in variants(first, second, members, generator))
    return pairs


PATRONYMIC = re.compile("(вич|вна|ұлы|улы|қызы|кызы|vich|vna|uly|kyzy)$", re.IGNORECASE)


PATRONYMICS = ["Иванович", "Сергеевна", "Ерланович", "Нурланқызы", "Болатұлы", "Petrovich", "Maratovna", "Дмитриевич"]


def variants(first, second, members, generator):
    """(first, second, truth) made from a true pair: another person's word in it, no patronymic, initials."""
    comma = ", " if "," in second else " "
    words = second.replace(",", "").split()
    others = generator.choice(members)[2].replace(",", "").split()
    if len(words) < 2 or len(others) < 2:
        return
    # Each patronymic is changed, and two words.
    places = generator.sample(range(len(words)), 2)
    places += [place for place, word in enumerate(words) if len(words) > 2 and PATRONYMIC.search(word)]
    for place in dict.fromkeys(places):
        changed = list(words)
        kind = bool(PATRONYMIC.search(words[place]))
        donors = [word for word in others if bool(PATRONYMIC.search(word)) == kind]
        donors = donors or [word for word in PATRONYMICS if kind]
        if not donors:
            continue
        changed[place] = generator.choice(donors)
        if changed[place].lower() != words[place].lower():
            yield first, changed[0] + comma + " ".join(changed[1:]), False
    short = [word for word in words if not PATRONYMIC.search(word)]
    if len(words) == 3 and len(short) == 2:
        yield first, " ".join(short), True
    given = 0 if comma == " " and not words[0].isupper() else 1
    if len(short) == 2:
        surname = short[1 - given]
        # A surname alone may well be meant, a given name alone as well be another's.
        if generator.random() < 0.4:
            yield first, surname, True
        if generator.random() < 0.2:
            yield first, short[given], False
        yield first, f"{short[given][0]}. {surname}", True
        stranger = generator.choice(others)
        if stranger[0].lower() != short[given][0].lower() and generator.random() < 0.5:
            yield first, f"{stranger[0]}. {surname}", False
        if stranger.lower() != surname.lower() and generator.random() < 0.5:
            yield first, f"{short[given][0]}. {stranger}", False


def fit(features, truth, weights, penalty=1e-4, rounds=60):
    """Logistic regression by Newton's method."""
    coefficients = np.zeros(features.shape[1])
    ridge = penalty * weights.sum() * np.eye(features.shape[1])
    ridge[0, 0] = 0
    for _ in range(rounds):
        chance = 1 / (1 + np.exp(-np.clip(features @ coefficients, -30, 30)))
        gradient = features.T @ (weights * (truth - chance)) - ridge @ coefficients
        curve = (features * (weights * chance * (1 - chance))[:, None]).T @ features + ridge
        step = np.linalg.solve(curve + 1e-9 * np.eye(len(curve)), gradient)
        coefficients += step
        if np.abs(step).max() < 1e-8:
            break
    return coefficients


# What can only speak against two names being one: a weight above 0 is chance, and is taken out.
AGAINST = {"gap", "worstGap", "joinedGap", "least", "leastSquared", "worstSquared", "omitted", "omittedPatronymic",
           "contradictedPatronymic", "contradictedInitials", "reordered", "omittedGeneric", "lost"}


def fit_signed(names, features, truth, weights):
    """The same without the weights that have the wrong sign, the worst taken out first."""
    kept = list(range(len(names)))
    while True:
        coefficients = fit(features[:, kept], truth, weights)
        wrong = [(value, index) for index, value in enumerate(coefficients)
                 if names[kept[index]] in AGAINST and value > 0]
        if not wrong:
            result = np.zeros(len(names))
            result[kept] = coefficients
            return result
        del kept[max(wrong)[1]]


def train_weights(bench, data):
    pairs = labelled_pairs(data)
    lines = run(bench, ["--pairs"], [f"{first}\t{second}" for _, first, second, _ in pairs])
    names = lines[0].split("\t")
    features = np.array([[float(value) for value in line.split("\t")] for line in lines[1:]])
    truth = np.array([pair[3] for pair in pairs], dtype=float)
    # Translated names and other people's are in the data; what has nothing in common teaches nothing.
    usable = (truth == 0) | (np.maximum(1 - features[:, 1], 1 - features[:, 3]) > 0.25)
    weights = np.where(truth == 1, 1.0, truth.sum() / (len(truth) - truth.sum())) * usable
    groups = sorted({pair[0] for pair in pairs})
    fold_of = {group: index % 5 for index, group in enumerate(random.Random(5).sample(groups, len(groups)))}
    folds = np.array([fold_of[pair[0]] for pair in pairs])
    chance = np.zeros(len(pairs))
    for fold in range(5):
        train = folds != fold
        coefficients = fit_signed(names, features[train], truth[train], weights[train])
        chance[~train] = 1 / (1 + np.exp(-np.clip(features[~train] @ coefficients, -30, 30)))
    for bar in (0.5, 0.7, 0.9):
        said, right = chance >= bar, truth == 1
        print(f"at {bar}: recall {(said & right).sum() / right.sum():.4f}, false positives "
              f"{(said & ~right).sum() / (~right).sum():.5f} of {int((~right).sum())}", file=sys.stderr)
    print("bin  pairs  mean score  share true (classes weighed alike)", file=sys.stderr)
    for low in np.arange(0, 1, 0.1):
        inside = (chance >= low) & (chance < low + 0.1) & (weights > 0)
        if inside.any():
            mass = weights * inside
            print(f"{low:.1f}  {inside.sum():6d}  {(mass * chance).sum() / mass.sum():.3f}  "
                  f"{(mass * truth).sum() / mass.sum():.3f}", file=sys.stderr)
    coefficients = fit_signed(names, features, truth, weights)
    print("extension MatchModel {")
    print("  /// The weight of each feature, in the order of `MatchFeatures.vectorNames`. Made by")
    print("  /// `Sources/arqau-bench/Training/train_matcher.py weights`.")
    print("  static let weights: [Double] = [")
    for name, value in zip(names, coefficients):
        print(f"    {value:.4f},  // {name}")
    print("  ]")
    print("}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=["units", "weights"])
    parser.add_argument("--bench", required=True)
    parser.add_argument("--data", required=True, type=Path)
    chosen = parser.parse_args()
    (train_units if chosen.step == "units" else train_weights)(chosen.bench, chosen.data)


if __name__ == "__main__":
    main()
