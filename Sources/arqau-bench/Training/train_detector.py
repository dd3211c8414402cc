"""Makes the language models of ArqauText's detector. How to run it: README.md beside this file.

For each script there is one table. A row is an n-gram of one to four letters with a cost for each
class: -ln P(last letter | letters before it), in sixths of a nat, by stupid backoff (Brants and
others 2007) where a language lacks the n-gram. Serbian in Latin letters is half transliterated
Serbian, a quarter Croatian and a quarter Bosnian. Languages that are no target are classes too, in
groups, so that their texts are not taken for ours.
"""
import json
import math
import sys
from collections import defaultdict
from pathlib import Path

import brotli

ORDERS = ("unigrams", "bigrams", "trigrams", "quadrigrams")
UNIT = 6  # costs per nat
TOP = 90  # the highest cost, the cost of a letter that a language lacks
FIRST = 0x24  # the character that stands for the cost 0
LOST = 1.2  # nats that each letter of lost context costs
FLOOR = 14.0
# An n-gram is kept from this frequency on in some class, and three- and four-letter ones only where they
# change the difference between two classes by so many nats. Four-letter ones serve the targets alone.
LEAST = {1: 0.0, 2: 2e-6, 3: 2.5e-5, 4: 2e-5}
GAIN = {3: 0.7, 4: 0.9}

CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіђјљњћџѓѕќґєїў"
LATIN = "abcdefghijklmnopqrstuvwxyzčćžšđáàâäãåæçéèêëíìîïñóòôöõøúùûüýÿßąęłńóśźżěřůťďňőűăîșțşţğıəøåēāīūļņģķėįųõ"
SERBIAN = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š".split()))
GROUPS = {
    "germanic": "de nl af da sv nb is", "romance": "fr es it pt ca la", "romanian": "ro", "west slavic": "pl cs sk",
    "slovene": "sl", "turkic": "tr az", "uralic": "fi et hu", "baltic": "lt lv", "others": "sq eu vi id tl cy ga so sw eo",
}


def frequencies(models, language):
    """For each order, n-gram -> its share among all n-grams of that order."""
    found, before = [], None
    for order in ORDERS:
        packed = (models / language / f"{order}.json.br").read_bytes()
        joint = {}
        for fraction, grams in json.loads(brotli.decompress(packed))["ngrams"].items():
            over, under = fraction.split("/")
            for gram in grams.split(" "):
                if before is None or gram[:-1] in before:
                    joint[gram] = int(over) / int(under) * (before[gram[:-1]] if before else 1)
        found.append(joint)
        before = joint
    return found


def mixed(parts):
    """A weighted mean of several languages' frequencies."""
    result = []
    for order in range(len(ORDERS)):
        mean = defaultdict(float)
        for weight, language in parts:
            total = sum(language[order].values())
            for gram, share in language[order].items():
                mean[gram] += weight * share / total
        result.append(dict(mean))
    return result


def latinized(language):
    return [{"".join(SERBIAN[c] for c in gram): share for gram, share in grams.items() if all(c in SERBIAN for c in gram)}
            for grams in language]


def cost(language, gram):
    for kept in range(len(gram), 0, -1):
        tail = gram[-kept:]
        share = language[kept - 1].get(tail)
        if share and share > 2e-8:
            before = 1.0 if kept == 1 else language[kept - 2].get(tail[:-1], 0)
            if before > 0:
                return -math.log(min(1, share / before)) + LOST * (len(gram) - kept)
    return FLOOR


def table(classes, targets, letters):
    names, rows = list(classes), {}
    for size in range(1, 5):
        sources = targets if size == 4 else names
        grams = {gram for name in sources for gram, share in classes[name][size - 1].items()
                 if share >= LEAST[size] and all(c in letters for c in gram)}
        for gram in sorted(grams):
            row = [cost(classes[name], gram) for name in names]
            if size >= 3:
                shorter = [cost(classes[name], gram[1:]) for name in names]
                home = max(range(len(names)), key=lambda i: classes[names[i]][size - 1].get(gram, 0))
                gain = max(abs((row[i] - row[home]) - (shorter[i] - shorter[home]))
                           for i in range(len(names)) if size == 3 or names[i] in targets)
                if gain < GAIN[size]:
                    continue
            rows[gram] = "".join(chr(FIRST + min(TOP, round(value * UNIT))) for value in row)
    return names, rows


def write(folder, script, names, rows, letters):
    """A Swift file with the rows as one literal: letters, then a character a class; by size, sorted."""
    sizes = [[gram for gram in sorted(rows) if len(gram) == size] for size in range(1, 5)]
    body = "".join(gram + rows[gram] for grams in sizes for gram in grams)
    text = f'''// swift-format-ignore-file
// Made by Sources/arqau-bench/Training/train_detector.py from the frequencies of
// lingua-language-detector 1.3.5 (Peter M. Stahl, Apache-2.0). Don't edit it: train anew.

extension LanguageModel {{
  static let {script.lower()}Source = Source(
    classes: {json.dumps(names)},
    letters: "{"".join(dict.fromkeys(letters))}",
    rowCounts: {[len(grams) for grams in sizes]},
    rows: #"{body}"#)
}}
'''
    (folder / f"LanguageModel+{script}.swift").write_text(text, encoding="utf-8")
    print(script, names, [len(grams) for grams in sizes], len(text.encode()), "bytes")


def main():
    unpacked, folder = map(Path, sys.argv[1:])
    models = unpacked / "lingua" / "language-models"
    languages = lambda names: [frequencies(models, name) for name in names.split()]
    serbian, croatian, bosnian = languages("sr hr bs")
    cyrillic = {"kk": None, "ru": None, "sr": serbian, "uk": None, "bg": None, "mk": None, "be": None, "mn": None}
    cyrillic = {name: known or frequencies(models, name) for name, known in cyrillic.items()}
    latin = {"en": frequencies(models, "en"),
             "sr": mixed([(0.5, latinized(serbian)), (0.25, croatian), (0.25, bosnian)])}
    for name, members in GROUPS.items():
        found = languages(members)
        latin[name] = mixed([(1 / len(found), language) for language in found])
    folder.mkdir(parents=True, exist_ok=True)
    write(folder, "Cyrillic", *table(cyrillic, ("kk", "ru", "sr"), CYRILLIC), CYRILLIC)
    write(folder, "Latin", *table(latin, ("en", "sr"), LATIN), LATIN)


main()
