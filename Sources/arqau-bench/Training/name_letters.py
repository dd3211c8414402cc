#!/usr/bin/env python3
"""Counts letter sequences of names and writes Sources/ArqauNormalizer/Transcription/Model/NameModel+Letters.swift.

    name_letters.py DATA OUT [FOLD]

DATA is the folder with names/. A row holds what a letter costs (-ln P, in sixths of a nat) behind at most
three others, in each class: kk names, kr Kazakh names as Russian spells them, ru Russian names, sr Serbian
ones, xx names of the rest of the world in Russian spelling, xp those of places among them and of cities.
Probabilities are interpolated (Witten and Bell 1991); sequences of three and four letters are kept where at least LEAST names of a class share them
and they say something new, so no name can be read out of the table. FOLD 0 or 1 leaves every second name
out, for tests of the method. Sources: opencorpora (pymorphy3-dicts-ru), Who's On First, apertium-kaz and
-kaz-rus, apertium-hbs, libgweather, CLDR city names, everypolitician,
the Russian names of glossaries/cities.tsv.
"""
import json
import math
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

CLASSES = ["kk", "kr", "ru", "sr", "xx", "xp"]
LETTERS = "_абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіђјљњћџ"
LATIN = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш"))
RUSSIAN = str.maketrans("әғқңөұүһі", "агкноууxи".replace("x", "х"))
KAZAKH = set("әғқңөұүһі")
FEMININE = [("ский", "ская"), ("цкий", "цкая"), ("ов", "ова"), ("ев", "ева"), ("ёв", "ёва"), ("ин", "ина")]
# Countries whose cities have Russian, Kazakh or Serbian names, or like ones.
NEAR = {"RU", "KZ", "KG", "UZ", "TM", "TJ", "UA", "BY", "RS", "ME", "BA", "HR"}
FIRST, TOP, UNIT, LEAST, GAIN, BACK_OFF = 0x24, 88, 6, 3, 4, 4


def tsv(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        header, *rows = (line.rstrip("\r\n").split("\t") for line in file)
    return [dict(zip(header, row)) for row in rows]


def cyrillic(text):
    text = text.lower()
    for pair, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        text = text.replace(pair, letter)
    return "".join(LATIN.get(letter, letter) for letter in text)


def words(text):
    return [word for word in re.findall(r"[^\W\d_]+", text.lower()) if 2 <= len(word) <= 20]


def names(folder):
    found = {name: set() for name in CLASSES}
    entities = tsv(folder / "entities.tsv")
    kazakh_ids = {(row["source"], row["entity_id"]) for row in entities
                  if row["lang"] == "kk" and set(row["name"].lower()) & KAZAKH}
    kazakh_named = {(row["source"], row["entity_id"]) for row in entities if row["lang"] == "kk"}
    for row in entities:
        if row["script"] != "Cyrl":
            continue
        here, key = row["source"], (row["source"], row["entity_id"])
        if here in ("wof-kz", "apertium-kaz-rus") and row["type"] != "place:country":
            if key in kazakh_ids and row["lang"] in ("kk", "ru"):
                found["kk" if row["lang"] == "kk" else "kr"].update(words(row["name"]))
            elif here == "wof-kz" and row["lang"] == "ru" and key in kazakh_named:
                found["ru"].update(words(row["name"]))
        elif here == "wof-rs" and row["lang"] == "sr":
            found["sr"].update(words(row["name"]))
        elif here in ("libgweather-4.0-locations", "everypolitician-2015", "cldr-tzcity") and row["lang"] == "ru":
            found["xx"].update(words(row["name"]))
            if here != "everypolitician-2015":
                found["xp"].update(words(row["name"]))
    for row in tsv(folder / "kaz_inflected_silver.tsv"):
        lemma = row["lemma"].lower()
        if set(lemma) & KAZAKH:
            forms = [lemma] + [lemma[:-len(old)] + new for old, new in FEMININE if lemma.endswith(old)]
            found["kk"].update(forms)
            found["kr"].update(form.translate(RUSSIAN) for form in forms)
    for row in tsv(folder / "opencorpora_ru_names.tsv"):
        lemma = row["lemma"]
        found["ru"].update([lemma] + [lemma[:-len(old)] + new for old, new in FEMININE if lemma.endswith(old)])
    for row in tsv(folder / "hbs_inflected_silver.tsv"):
        if "<org>" not in row["tags"] and "<top>" not in row["tags"]:
            found["sr"].add(cyrillic(row["lemma"]))
    for row in tsv(folder / "deklinacija_sr_tests.tsv"):
        found["sr"].add(cyrillic(row["lemma"]))
    for row in tsv(Path(__file__).resolve().parents[3] / "glossaries" / "cities.tsv"):
        if row["country"] not in NEAR:
            found["xp"].update(words(row["ru"]))
    found = {name: {word for word in group if set(word) <= set(LETTERS)} for name, group in found.items()}
    add_plain_kazakh(found, folder)
    return {name: sorted(group) for name, group in found.items()}


def add_plain_kazakh(found, folder):
    """Kazakh names that Russian spells alike, such as Марат: of the words of Kazakh lists without Kazakh
    letters, those that a first model takes for Kazakh."""
    plain = set()
    for row in tsv(folder / "entities.tsv"):
        if row["lang"] == "kk" and row["source"] in ("wof-kz", "apertium-kaz-rus"):
            plain.update(words(row["name"]))
    plain.update(row["lemma"].lower() for row in tsv(folder / "kaz_inflected_silver.tsv"))
    kazakh, russian, foreign = (Counts(found[name]) for name in ("kr", "ru", "xx"))
    for word in sorted(plain):
        if set(word) <= set(LETTERS) and not set(word) & KAZAKH and 2 <= len(word) <= 20:
            here = kazakh.cost(word)
            if here < russian.cost(word) and here < foreign.cost(word):
                found["kk"].add(word)
                found["kr"].add(word)
                found["ru"].discard(word)


class Counts:
    """Counts of one class, interpolated."""

    def __init__(self, group):
        self.count, self.total, self.kinds = Counter(), Counter(), Counter()
        self.cache = {}
        for word in group:
            text = "_" + word + "_"
            for end in range(1, len(text)):
                for length in range(4):
                    if end - length >= 0:
                        self.count[text[end - length:end + 1]] += 1
        for gram, number in self.count.items():
            self.total[gram[:-1]] += number
            self.kinds[gram[:-1]] += 1

    def cost(self, word):
        text = "_" + word + "_"
        return sum(-math.log(self.probability(text[max(0, end - 3):end + 1])) for end in range(1, len(text)))

    def probability(self, gram):
        if gram in self.cache:
            return self.cache[gram]
        history = gram[:-1]
        lower = self.probability(gram[1:]) if history else 1 / len(LETTERS)
        total, kinds = self.total[history], self.kinds[history]
        value = lower if not total else (self.count[gram] + kinds * lower) / (total + kinds)
        self.cache[gram] = value
        return value


def table(groups):
    counts = [Counts(groups[name]) for name in CLASSES]
    rows = {}
    for size in range(1, 5):
        grams = {gram for one in counts for gram, number in one.count.items() if len(gram) == size and number >= LEAST}
        if size < 3:
            grams = {a + b for a in (LETTERS if size == 2 else [""]) for b in LETTERS}
        for gram in sorted(grams):
            row = [min(TOP, round(-UNIT * math.log(one.probability(gram)))) for one in counts]
            if size >= 3:
                start = next(start for start in range(1, size) if gram[start:] in rows)
                shorter = [value + start * BACK_OFF for value in rows[gram[start:]]]
                gains = [abs(a - b) for a, b, one in zip(row, shorter, counts) if one.count[gram[:-1]] >= LEAST]
                if max(gains, default=0) < GAIN + (size - 3):
                    continue
            rows[gram] = row
    return rows


def main():
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    groups = names(data / "names")
    if len(sys.argv) > 3:
        groups = {name: group[int(sys.argv[3])::2] for name, group in groups.items()}
    rows = table(groups)
    sizes = [[gram for gram in sorted(rows) if len(gram) == size] for size in range(1, 5)]
    body = "".join(gram + "".join(chr(FIRST + value) for value in rows[gram]) for grams in sizes for gram in grams)
    text = f'''// swift-format-ignore-file
// Made by Sources/arqau-bench/Training/name_letters.py, which names its sources. Letter statistics, no names.

import ArqauText

extension NameModel {{
  static let source = LanguageModel.Source(
    classes: {json.dumps(CLASSES)},
    letters: "{LETTERS}",
    rowCounts: {[len(grams) for grams in sizes]},
    rows: #"{body}"#)
}}
'''
    out.write_text(text, encoding="utf-8")
    print({name: len(group) for name, group in groups.items()}, [len(grams) for grams in sizes], len(text.encode()), "bytes")


main()
