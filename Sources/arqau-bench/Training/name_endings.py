#!/usr/bin/env python3
"""Counts how base forms of names end, and writes the tables of Sources/ArqauNormalizer/Inflection.

    name_endings.py DATA ru|sr|kk > RussianEndings+Tables.swift

DATA is the folder with names/ and terms/lemma/; Russian also reads the dictionary of OpenCorpora (CC BY-SA
3.0) that the Python package pymorphy3 carries (pip install pymorphy3). A table holds, for endings of at most
four letters that at least `LEAST` base forms share, the logarithm of their share times minus ten, and behind a
slash what each letter before the ending costs that the table doesn't name there: Witten and Bell's estimate
(1991) of the unseen. No name is kept: only an ending's share, and only where it differs from what the shorter
ending says.
"""
import math
import re
import sys
from collections import Counter
from pathlib import Path

LEAST, LONGEST, LETTER = 4, 4, 2.7
FEWEST, PRUNED, LETTERS = 3000, 1.0, 32
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
    """Ending -> (value, cost of a letter before it that isn't named), for base forms; a pair is a form and its weight."""
    total, counts, kinds = 0.0, Counter(), Counter()
    for form in base_forms:
        word, weight = form if isinstance(form, tuple) else (form, 1.0)
        total += weight
        for length in range(min(LONGEST, len(word) - 1) + 1):  # never a whole word
            counts[word[len(word) - length:]] += weight
            kinds[word[len(word) - length:]] += 1
    least = max(LEAST, len(base_forms) / FEWEST)
    known = {ending for ending in counts if not ending or kinds[ending] >= least and ending.isalpha()}
    children = {}
    for ending in sorted(known - {""}):
        children.setdefault(ending[1:], []).append(ending)
    kept = {}

    def keep(ending, value):
        """Keeps an ending and those below it that the rest doesn't guess."""
        named = children.get(ending, [])
        while True:
            seen = sum(counts[child] for child in named)
            share = (counts[ending] - seen + 0.3 * (len(named) + 1)) / (counts[ending] + len(named) + 1)
            rest = math.log(max(share, 1e-6) / max(LETTERS - len(named), 1))
            far = [child for child in named if children.get(child)
                   or abs(math.log(counts[child] / counts[ending]) - rest) > PRUNED]
            if len(far) == len(named):
                break
            named = far
        kept[ending] = (value, rest if named else -LETTER)
        for child in named:
            keep(child, math.log(counts[child] / total))

    keep("", 0.0)
    return kept


def mixed(*parts):
    """Base forms of several lists, each with its share of the whole."""
    size = sum(len(forms) for forms, share in parts)
    return [(form, share * size / len(forms)) for forms, share in parts for form in forms]


def dictionary():
    """OpenCorpora's nouns in the nominative: (category, gender, animacy, number) -> forms."""
    import pymorphy3
    found = {}
    for word, tag, *_ in pymorphy3.MorphAnalyzer().dictionary.iter_known_words():
        text = str(tag)
        if tag.POS == "NOUN" and tag.case == "nomn" and "Abbr" not in text and "Init" not in text:
            category = next((name for name in ("Surn", "Name", "Patr", "Geox", "Orgn", "Trad") if name in text), "")
            found.setdefault((category, tag.gender, tag.animacy, tag.number), set()).add(word)
    return {key: sorted(words) for key, words in found.items()}


def usual_given_names():
    """The given names that the project lists by hand, which the dictionary has among rare ones: gender -> names."""
    path = Path(__file__).parents[2] / "ArqauNormalizer/Inflection/Russian/RussianGivenNames.swift"
    found = re.findall(r'static let (\w+) = """(.*?)"""', path.read_text(encoding="utf-8"), re.DOTALL)
    return {gender: sorted(set(names.lower().split())) for gender, names in found}


def russian(data):
    words_of = dictionary()
    of = lambda category, gender, animacy="anim", number="sing": words_of.get((category, gender, animacy, number), [])
    # Foreign names as Russian texts write them, base forms all (COLING 2018, CC0).
    foreign = sorted({row["ru"].lower() for row in tsv(data / "names/coling2018_en_ru_tokens.tsv")
                      if row["split"] == "train" and re.fullmatch("[а-яё]{3,}", row["ru"].lower())})
    men = [name for name in foreign if not re.search("[ая]$", name)]
    people = []
    for row in tsv(data / "names/entities.tsv"):
        if row["lang"] == "ru" and row["type"].startswith("person"):
            parts = row["name"].lower().split(", ")
            people.append(parts[0].split()[-1] if len(parts) == 1 else parts[0])
    native = re.compile("(ов|ев|ёв|ин|ын|ский|цкий|ый|ой|ий)$")
    feminine = [re.sub("(ск|цк)?[иыо]й$", r"\1ая", re.sub("(ов|ев|ёв|ин|ын)$", r"\1а", name)) if native.search(name) else name
                for name in people]
    places = [word for word in words(row["name"] for row in tsv(data / "names/entities.tsv") if row["lang"] == "ru"
                                     and row["type"].split(":")[0] in ("place", "country"))
              if re.fullmatch("[а-яё]{2,}", word)]
    geox = [word for gender in ("masc", "femn", "neut") for word in of("Geox", gender, "inan")]
    geox += of("Geox", None, "inan", "plur")
    nouns = [(row["lemma"].lower(), int(row["count"])) for row in tsv(data / "terms/lemma/ru.dev.tsv") if row["upos"] == "NOUN"]
    common = [word for gender in ("masc", "femn", "neut") for category in ("", "Orgn") for word in of(category, gender, "inan")]
    size = sum(count for lemma, count in nouns)
    usual = usual_given_names()
    return {"givenMasculine": mixed((of("Name", "masc"), 0.4), (usual["masculine"], 0.4), (men, 0.2)),
            "givenFeminine": mixed((of("Name", "femn"), 0.45), (usual["feminine"], 0.4), (foreign, 0.15)),
            "surnameMasculine": mixed((of("Surn", "masc") + of("Surn", None), 0.5), (people, 0.2),
                                      ([name for name in foreign if not re.search("(ова|ева|ина|ская)$", name)], 0.3)),
            "surnameFeminine": mixed((of("Surn", "femn"), 0.5), (feminine, 0.2), (foreign, 0.3)),
            "place": mixed((geox, 0.4), (places, 0.6)),
            "noun": [(lemma, count * len(common) / size) for lemma, count in nouns] + common,
            "people": of("", "masc", "anim", "plur")}


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
        fields = [f"{ending or '-'} {abs(10 * value):.0f}" + (f"/{-10 * rest:.0f}" if rest != -LETTER else "")
                  for ending, (value, rest) in table(base_forms).items()]
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
