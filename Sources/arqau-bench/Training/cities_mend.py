"""Mends Russian names of cities: oblique forms, and names of other cities (a part of cities.py).

Many of the Russian names at geonames.org were taken from sentences (в Уокинге, Кумбой, Даньшуем). The English name tells
how the base form ends; a name is mended only where the letters before the ending agree with it, and where no other
language's Cyrillic name ends in a vowel too.
"""
import re

# What English writes at a name's end, as Russian consonants that may stand for it.
CONSONANTS = {
    "b": "б", "c": "кцс", "d": "д", "f": "ф", "g": "гж", "k": "к", "l": "л", "m": "м", "n": "н", "p": "п", "q": "к",
    "r": "р", "s": "сз", "t": "т", "v": "в", "x": "с", "z": "зсц", "j": "жйх", "ch": "чхш", "sh": "ш", "kh": "х", "th": "т",
    "zh": "ж", "ng": "нг", "ll": "л", "ñ": "н",
}
# Where base forms end in е behind a consonant too.
KEEPS_E = {"AF", "IR", "TJ", "TR", "AZ", "IT", "JP", "MG"}
VOWELS = "аеёиоуыэюя"


def is_vowel_ended(name):
    return bool(name) and name[-1].casefold() in VOWELS + "іїјє"


def ending_of(english):
    """The Russian consonants that an English name may end in; none where its end is a vowel or is silent."""
    small = english.casefold()
    return CONSONANTS.get(small[-2:]) or CONSONANTS.get(small[-1:], "")


def nominative(russian, english, country, witnesses):
    """The base form of a Russian name that is an oblique one of it; other names as they are."""
    if not russian or not english or re.search("-(на|над|под|ан|им|ин|де|ла|ле|ам)-", russian):
        return russian
    small, given = english.casefold(), russian.casefold()
    match = re.search("^(.*[бвгджзклмнпрстфхцчшщ])(е|а|у|ом|ем|ой|ы)$", given)
    consonants = ending_of(small)
    if consonants and match and not any(map(is_vowel_ended, witnesses)):
        stem, ending = match[1], match[2]
        is_kept = ending in "еы" and (country in KEEPS_E or country == "ES" and given.endswith("енте"))
        if stem[-1] in consonants and not is_kept and len(stem) > 2 and len(re.split("[ -]", russian)) == len(
                re.split("[ -]", english)):
            return russian[:len(stem)]
    if re.search("[aãā]$", small) and not re.search("ea$", small):
        match = re.search("^(.*[бвгджзклмнпрстфхцчшщ])(е|у|ы|и|ой)?$", given)
        before = CONSONANTS.get(small[-3:-1]) or CONSONANTS.get(small[-2:-1], "")
        if match and match[1][-1] in before and len(match[1]) > 1 and small[-1] == "a":
            is_kept = match[2] == "е" and country in KEEPS_E
            ends_otherwise = any(name and name[-1].casefold() not in "ая" for name in witnesses)
            if not is_kept and not (match[2] is None and ends_otherwise) and not any(
                    name[-1].casefold() in "еэиы" for name in witnesses if name):
                return russian[:len(match[1])] + "а"
    # Даньшуем, Кумбой behind other vowels: the instrumental of a name in -й or -ь.
    if re.search("ui$", small) and given.endswith("уем"):
        return russian[:-2] + "й"
    if small.endswith("ville") and given.endswith("вилем"):
        return russian[:-2] + "ь"
    return russian


def shared_by_others(rows, distance):
    """The ids of rows whose Russian name is another city's: of two that share one, the name is far from its English one,
    and no other language has it for that city.

    rows: (id, english, russian, names in other Cyrillic languages).
    """
    holders = {}
    for key, english, russian, witnesses in rows:
        if russian and english:
            holders.setdefault(russian, []).append((distance(russian, english), key, witnesses))
    wrong = set()
    for russian, cities in holders.items():
        least = min(cities)[0]
        for far, key, witnesses in cities if len(cities) > 1 and least <= 0.1 else []:
            if far >= least + 0.2 and all(distance(russian, witness) > 0.25 for witness in witnesses):
                wrong.add(key)
    return wrong


def corrections(path):
    """Names by id and language from a table of corrections; an empty name takes the given one out."""
    result = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip() or line.startswith("id\t"):
                continue
            key, language, name = line.rstrip("\n").split("\t")[:3]
            result[key, language] = name
    return result
