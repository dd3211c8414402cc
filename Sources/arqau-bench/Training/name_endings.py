#!/usr/bin/env python3
"""Counts how base forms of names end, and writes the tables of Sources/ArqauNormalizer/Inflection.

    name_endings.py DATA ru|sr|kk > RussianEndings.swift

DATA is the folder with names/ and terms/lemma/. A table holds, for endings of at most four letters
that at least `LEAST` base forms share, the logarithm of their share times minus ten. No name is kept:
only an ending's share, and only where it differs from what the shorter ending says.
"""
import math
import re
import sys
from collections import Counter
from pathlib import Path

LEAST, LONGEST, LETTER = 4, 4, 2.7
LATIN = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш"))


def tsv(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        header, *rows = (line.rstrip("\r\n").split("\t") for line in file)
    return [dict(zip(header, row)) for row in rows]


def cyrillic(text):
    text = text.lower()
    for pair, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        text = text.replace(pair, letter)
    return "".join(LATIN.get(letter, letter) for letter in text)


def words(names):
    return [word for name in names for word in re.findall(r"[^\W\d_]+", name.lower())]


def table(base_forms):
    """Ending -> value, for a list of base forms (repetition is frequency)."""
    total, counts = len(base_forms), Counter()
    for word in base_forms:
        for length in range(min(LONGEST, len(word) - 1) + 1):  # never a whole word
            counts[word[len(word) - length:]] += 1
    kept = {"": 0.0}
    for ending, count in sorted(counts.items(), key=lambda item: (len(item[0]), item[0])):
        if not ending or count < LEAST or not ending.isalpha():
            continue
        value = math.log(count / total)
        shorter = next(ending[start:] for start in range(1, len(ending) + 1) if ending[start:] in kept)
        guess = kept[shorter] - LETTER * (len(ending) - len(shorter))
        if abs(value - guess) > (0.35 if len(ending) < 3 else 0.9):
            kept[ending] = value
    return kept


def russian(data):
    rows = [row for row in tsv(data / "names/opencorpora_ru_names.tsv")]
    given = {gender: sorted({row["lemma"] for row in rows if row["category"] == "Name" and row["gender"] == gender})
             for gender in ("masc", "femn")}
    surnames = sorted({row["lemma"] for row in rows if row["category"] == "Surn"})
    people = [row["name"].lower() for row in tsv(data / "names/entities.tsv")
              if row["lang"] == "ru" and row["type"].startswith("person")]
    for name in people:
        parts = name.split(", ")
        surnames.append(parts[0].split()[-1] if len(parts) == 1 else parts[0])
    # Foreign names as Russian texts write them, base forms all (COLING 2018, CC0).
    surnames += sorted({row["ru"].lower() for row in tsv(data / "names/coling2018_en_ru_tokens.tsv")
                        if row["split"] == "train" and re.fullmatch("[а-яё]{3,}", row["ru"].lower())})
    native = re.compile("(ов|ев|ёв|ин|ын|ский|цкий|ый|ой|ий)$")
    feminine = [re.sub("(ск|цк)?[иыо]й$", r"\1ая", re.sub("(ов|ев|ёв|ин|ын)$", r"\1а", name)) if native.search(name) else name
                for name in surnames]
    men = [name for name in surnames if not re.search("(ова|ева|ёва|ина|ына|ская|цкая)$", name)]
    places = [row["lemma"] for row in rows if row["category"] == "Geox" and not re.search("(ий|ый|ой)$", row["lemma"])]
    places = sorted(set(places)) + words(row["name"] for row in tsv(data / "names/entities.tsv") if row["lang"] == "ru"
                                         and row["type"].split(":")[0] in ("place", "country"))
    nouns = [row["lemma"].lower() for row in tsv(data / "terms/lemma/ru.dev.tsv") if row["upos"] == "NOUN"]
    return {"givenMasculine": given["masc"], "givenFeminine": given["femn"], "surnameMasculine": men,
            "surnameFeminine": feminine, "place": places, "noun": nouns}


def serbian(data):
    rows = tsv(data / "names/hbs_inflected_silver.tsv")
    entities = [row for row in tsv(data / "names/entities.tsv") if row["lang"] == "sr" and row["script"] == "Cyrl"]
    people = [row["name"].lower().split() for row in entities if row["type"].startswith("person")]
    given = [name[0] for name in people if len(name) == 2]
    tagged = {tag: sorted({cyrillic(row["lemma"]) for row in rows if row["tags"] == f"<np><{tag}>" and " " not in row["lemma"]})
              for tag in ("ant><ma", "ant><f", "cog><ma")}
    surnames = tagged["cog><ma"] + [name[-1] for name in people if len(name) > 1]
    women = [name for name in given if name.endswith("а")]
    places = words(row["name"] for row in entities if row["type"].split(":")[0] in ("place", "country"))
    nouns = [cyrillic(row["lemma"]) for row in tsv(data / "terms/lemma/sr.dev.tsv") if row["upos"] == "NOUN"]
    feminine = [re.sub("(ск|цк|чк)и$", r"\1а", name) for name in surnames] + surnames
    return {"givenMasculine": tagged["ant><ma"] + [name for name in given if not name.endswith("а")],
            "givenFeminine": tagged["ant><f"] + women, "surnameMasculine": surnames, "surnameFeminine": feminine,
            "place": places, "noun": nouns}


def kazakh(data):
    entities = [row for row in tsv(data / "names/entities.tsv") if row["lang"] == "kk" and row["script"] == "Cyrl"]
    silver = sorted({row["lemma"].lower() for row in tsv(data / "names/kaz_inflected_silver.tsv")})
    return {"name": silver + words(row["name"] for row in entities)}


def main():
    data, language = Path(sys.argv[1]), sys.argv[2]
    build, title = {"ru": (russian, "Russian"), "sr": (serbian, "Serbian"), "kk": (kazakh, "Kazakh")}[language]
    print(f"// Written by Sources/arqau-bench/Training/name_endings.py: shares of endings, no names.\n\nextension {title}Endings {{")
    for index, (name, base_forms) in enumerate(build(data).items()):
        fields = [f"{ending or '-'} {-10 * value:.0f}" for ending, value in table(base_forms).items()]
        lines, line = [], ""
        for field in fields:
            if len(line) + len(field) > 100:
                lines.append(line)
                line = ""
            line += (" " if line else "") + field
        lines.append(line)
        body = "\n".join("    " + line for line in lines)
        print(("\n" if index else "") + f'  static let {name} = EndingModel(\n    """\n{body}\n    """)')
        print(f"{title} {name}: {len(base_forms)} base forms, {len(fields)} endings", file=sys.stderr)
    print("}")


if __name__ == "__main__":
    main()
