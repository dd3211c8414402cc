#!/usr/bin/env python3
"""Makes glossaries/cities.tsv: names of the world's cities in English, Kazakh, Russian and Serbian.

    apt-get download libgeonames-common libgeonames0      # 0.3.0-1 of Debian 12
    dpkg-deb -x libgeonames-common_0.3.0-1_all.deb x && dpkg-deb -x libgeonames0_0.3.0-1_amd64.deb x
    gresource extract x/usr/lib/*/libgeonames.so.0.3.0 /com/lomiri/geonames/cities.compiled > cities.compiled
    python3 cities.py x/usr/share/locale cities.compiled > ../../../glossaries/cities.tsv
    arqau-bench cities glossaries/cities.tsv Sources/CGlossaries/cities.index     # in the package's folder

The data are geonames.org's (cities of 15,000 people and more, alternate names by language, 2022), CC BY 4.0, as
UBports packs them: gettext catalogues (message id: the number at GeoNames) and a table with country and population.
What is changed here:

- Only cities with a Kazakh, Russian or Serbian name are kept, the larger ones first.
- Qualifiers go: (Эльба), ", Hanover", "Municipality", " қаласы", what stands behind a slash.
- English loses the marks of romanised Arabic, Persian, Hebrew and Cyrillic names (Khromtaū, Yur’yev).
- Serbian names in Latin letters become Cyrillic where they are Serbian spellings, and are left out where they are
  the original ones (Chartres). Kazakh names of Kazakhstan's towns that are romanised by BGN/PCGN 1979 are put back.
- Kazakh writes foreign names as Russian does (standards of both languages). Names of towns far from Kazakhstan that
  differ from the Russian ones without a Kazakh letter, or have none beside them, are single writers' renderings of
  the English ones, and go.
- A Russian or Serbian name that is far from the English one by its consonants, and that no other language's name
  supports (Serbian, Russian, Ukrainian, Belarusian, Bulgarian, Macedonian), goes: translations by machine (Шхуна
  for Goleta), former names, names of neighbours.
- Names with letters that the language doesn't have go.
- Russian oblique forms become base forms, and Russian names that are another city's go (cities_mend.py).
- Last come the corrections of cities_corrections.tsv, each with its source or the mark that it has none.
"""
import gettext
import re
import struct
import sys
import unicodedata
from difflib import SequenceMatcher
from pathlib import Path

import cities_mend

ALPHABETS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "kk": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
}
# Countries whose names the English form romanises, with marks that English doesn't write.
ROMANISED = set(
    "AE AF AM AZ BD BG BH BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR NP OM "
    "PK PS QA RU SA SD SO SY TH TJ TM TN TW UA UZ YE".split())
# Where Kazakh has names of its own.
NEAR = set("KZ CN MN RU KG UZ TM TJ TR AZ AF IR".split())
SERBIAN_LATIN = {"RS", "ME", "BA", "HR", "SI", "XK", "MK"}
LATIN = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш"))
# Kazakh towns by the Latin letters of BGN/PCGN 1979, its digraphs first, and by Turkish-like ones.
BGN = [("shch", "щ"), ("zh", "ж"), ("gh", "ғ"), ("ng", "ң"), ("kh", "х"), ("ch", "ч"), ("sh", "ш"), ("ts", "ц"),
       ("yu", "ю"), ("ya", "я"), ("ä", "ә"), ("ö", "ө"), ("ü", "ү"), ("ī", "и"), ("ū", "у"), ("q", "қ"), ("ğ", "ғ"),
       ("ı", "ы")] + list(zip("abvgdezijklmnoprstufhy", "абвгдезійклмнопрстұфһы"))
# Romanised names of which two spellings are possible, or that are wrong.
UNSURE = {"Lengir", "Soran", "Energetīcheskīy"}
# Renamed since the data were made.
RENAMED = {"1526273"}


def catalogue(folder, language):
    with open(f"{folder}/{language}/LC_MESSAGES/geonames.mo", "rb") as file:
        messages = gettext.GNUTranslations(file)._catalog
    return {key: unicodedata.normalize("NFC", text).strip() for key, text in messages.items() if key.isdigit()}


def table(path):
    """Country and population by number: a serialised GVariant, strings with a zero byte behind, then aligned numbers."""
    with open(path, "rb") as file:
        data = file.read()
    entry = re.compile(rb"(\d{4,9})\0[^\0]*\0[^\0]*\0[^\0]*\0([A-Z]{2})\0[^\0]*\0[^\0]*\0")
    return {match[1].decode(): (match[2].decode(), struct.unpack_from("<I", data, (match.end() + 3) // 4 * 4)[0])
            for match in entry.finditer(data)}


def bare(text):
    """A name without its qualifier."""
    text = re.sub(r"\s*\([^)]*\)", "", text).split(",")[0]
    return re.split(r"\s*/\s*", text)[0].strip()


def is_of(language, text):
    return bool(text) and all(letter in ALPHABETS[language] for letter in text.casefold() if letter.isalpha()) \
        and not re.search(r"[\d.;:]", text) and text[0].isupper()


def english(text, country, others):
    text = re.sub(r" (Municipality|Province|District|County|Subdistrict|Prefecture|Mahallesi|Shahri)$", "", bare(text))
    if country in {"CN", "JP", "KR", "TW", "IN", "ID", "BD"} or country != "US" and any(
            name.startswith(text.removesuffix(" City")) for name in others):
        text = text.removesuffix(" City")
    if country in ROMANISED:
        text = re.sub("[’ʼ'`ʻʿ‘]", "", text)
        if country == "AZ" and re.search("[əǝ]", text, re.IGNORECASE):
            return ""
        text = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return "" if re.search(r"[\d;:.]", text) and not text.startswith("St.") else text


def cyrillic(text, pairs):
    """A spelling by a table, in the given letter case."""
    result, rest = "", text
    while rest:
        for latin, letter in pairs:
            if rest.casefold().startswith(latin):
                result += letter.upper() if rest[0].isupper() else letter
                rest = rest[len(latin):]
                break
        else:
            if rest[0].isalpha():
                return ""
            result += rest[0]
            rest = rest[1:]
    return result


def serbian(text, name, country):
    text = bare(text)
    if re.search("[A-Za-z]", text) and not re.search("[а-яА-Я]", text):
        known = country in SERBIAN_LATIN
        if not known and (text == name or re.search(r"([bcdfgklmnprstvz])\1", text.casefold())):
            return ""
        text = cyrillic(text, [("lj", "љ"), ("nj", "њ"), ("dž", "џ")] + list(LATIN.items()))
    return text if is_of("sr", text) else ""


def kazakh(text, russian, country):
    text = re.sub(r" (қаласы|ауылы|кенті)$", "", bare(text))
    if country == "KZ" and re.search("[A-Za-z]", text):
        # Behind a vowel y is й, and ye is е there.
        spelled = "" if text in UNSURE else cyrillic(re.sub("(?<=[aeiouäöüīū])ye", "e", text), BGN)
        text = re.sub("(?<=[аәеоөұүыіэи])ы", "й", spelled, flags=re.IGNORECASE)
    if not is_of("kk", text):
        return ""
    has_own = any(letter in "әғқңөұүһі" for letter in text.casefold())
    if country not in NEAR and not has_own and text != russian:
        return ""
    return text


SOUNDS = [("sch", "s"), ("sh", "s"), ("zh", "s"), ("ch", "s"), ("th", "t"), ("ph", "f"), ("kh", "k"), ("gh", "k"),
          ("x", "s"), ("j", "s"), ("z", "s"), ("c", "s"), ("dz", "s"), ("ts", "s"), ("q", "k"), ("g", "k"), ("h", ""),
          ("v", "f"), ("b", "p"), ("d", "t"), ("w", ""), ("y", "")]
LETTERS = dict(zip(
    "абвгдежзийклмнопрстуфхцчшщъыьэюяёђјљњћџәғқңөұүһіїєґўѓќѕ",
    "a b v g d e s s i i k l m n o p r s t u f h s s s s - i - e u a e s i l n s s a g k n o u u - i i e g u s k s"
    .replace("-", "_").split()))


def sounds(text):
    """The classes of a name's consonants."""
    text = "".join(LETTERS.get(letter, letter) for letter in text.casefold()).replace("_", "")
    text = "".join(letter for letter in unicodedata.normalize("NFD", text) if letter.isascii() and letter.isalpha())
    text = re.sub("c(?![eihy])", "k", text)
    for spelling, sound in SOUNDS:
        text = text.replace(spelling, sound)
    return re.sub(r"(.)\1+", r"\1", re.sub("ts", "s", re.sub("[aeiou]", "", text)))


def distance(first, second):
    first, second = sounds(first), sounds(second)
    return 1 - SequenceMatcher(None, first, second, autojunk=False).ratio() if first or second else 0


def is_supported(name, key, names, language):
    if distance(name, names["en"].get(key, "")) <= 0.4:
        return True
    witnesses = {"ru": ["sr", "uk", "be", "bg", "mk"], "sr": ["ru", "mk", "uk", "bg", "hr"]}[language]
    return any(key in names[other] and distance(name, names[other][key]) <= 0.25 for other in witnesses)


def main(folder, path):
    names = {language: catalogue(folder, language) for language in "en kk ru sr uk be bg mk hr".split()}
    cities = {key: row for key, row in table(path).items() if key not in RENAMED and key in names["en"]}
    in_english, in_russian, others_of = {}, {}, {}
    for key, (country, _) in cities.items():
        others = [names[language][key] for language in ("ru", "sr") if key in names[language]]
        in_english[key] = english(
            names["en"][key], country, [] if not any("Сити" in other for other in others) else [])
        russian = bare(names["ru"].get(key, ""))
        witnesses = [bare(names[language][key]) for language in ("uk", "be", "bg", "mk", "sr") if key in names[language]]
        others_of[key] = witnesses
        russian = cities_mend.nominative(russian, in_english[key], country, witnesses)
        if is_of("ru", russian) and is_supported(russian, key, names, "ru"):
            in_russian[key] = russian
    shared = [(key, in_english[key], in_russian[key], others_of[key]) for key in in_russian]
    for key in cities_mend.shared_by_others(shared, distance):
        del in_russian[key]
    corrections = cities_mend.corrections(Path(__file__).with_name("cities_corrections.tsv"))
    rows = []
    for key, (country, population) in cities.items():
        name = in_english[key]
        russian = corrections.get((key, "ru"), in_russian.get(key, ""))
        in_serbian = serbian(names["sr"].get(key, ""), names["en"][key], country)
        if in_serbian and not is_supported(in_serbian, key, names, "sr"):
            in_serbian = ""
        in_serbian = corrections.get((key, "sr-Cyrl"), in_serbian)
        in_kazakh = corrections.get((key, "kk"), kazakh(names["kk"].get(key, ""), russian, country))
        if russian or in_serbian or in_kazakh:
            rows.append((-population, int(key), country, name, in_kazakh, russian, in_serbian))
    print("id\tcountry\tpopulation\ten\tkk\tru\tsr-Cyrl")
    for population, key, *rest in sorted(rows):
        print(key, rest[0], -population, *rest[1:], sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
