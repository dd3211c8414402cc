#!/usr/bin/env python3
"""Trains the matcher: the scores of phonetic units, then the weights of the features.

    train_matcher.py units  --bench .build/release/arqau-bench --data ../shared/data > UnitScores+Table.swift
    train_matcher.py weights --bench .build/release/arqau-bench --arqau .build/release/arqau \
        --data ../shared/data > MatchModel+Weights.swift
    train_matcher.py alike --weights MatchModel+Weights.swift --bench .build/release/arqau-bench \
        --arqau .build/release/arqau --data ../shared/data > new.swift

units    Viterbi training of a symmetric pair model (Ristad and Yianilos, "Learning string-edit
         distance", 1998) over spellings of one name; each score is log(P(u,v) / (P(u) P(v))).
weights  logistic regression with a small L2 penalty over true pairs, random pairs, pairs that share a word,
         and what the search itself finds beside the right name; for persons, for what else has names, and
         for both. Both classes weigh the same, so 0.5 means as likely as not. Five-fold cross-validation by
         entity prints its figures to standard error.
alike    what differences cost in names of one script, all other weights held: spellings of one name there, and names
         of others that are a letter or two apart (groups of name_parts).

The phonetic units and the features come from arqau-bench, so nothing is defined twice. Build it again
between the two steps. Data: coling2018 and name_parts (CC0), entities (see the data's README).
"""
import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from difflib import SequenceMatcher
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


# What the five varieties and usual romanizations are written with; і is left to Ukrainian and Belarusian.
OURS = {"cyrillic": re.compile("[абвгдежзийклмнопрстуфхцчшщъыьэюяёђјљњћџәғқңөұүһ]+"),
        "latin": re.compile("[a-zčćđšžäöüñğışńáǵúóý]+")}


def groups_of_names(data, kind):
    """Word -> groups of name_parts.tsv that have it, for words in the letters of our varieties."""
    groups = defaultdict(set)
    for row in table(data / "names" / "name_parts.tsv"):
        for word in row[f"{kind}_forms"].split("|"):
            if len(word) > 2 and OURS[kind].fullmatch(word):
                groups[word].add(row["group_id"])
    return groups


def same_script_words(data, kind):
    """Spellings of one name in one script: (group, one, other)."""
    pairs = []
    names = defaultdict(list)
    for word, groups in sorted(groups_of_names(data, kind).items()):
        for group in sorted(groups):
            names[group].append(word)
    for group, words in sorted(names.items()):
        pairs.extend((group, one, other) for one, other in zip(words[:3], words[1:4]))
    for (source, identifier), (_, forms) in entities(data).items():
        names = [name.replace(",", "").lower().split() for variety, name in sorted(forms.items())
                 if variety.endswith("Cyrl" if kind == "cyrillic" else "Latn")]
        for index, first in enumerate(names):
            for second in names[index + 1:]:
                if len(first) == len(second) and (source in PERSONS or len(first) == 1):
                    pairs.extend((f"{source}:{identifier}", one, other) for one, other in zip(first, second) if one != other)
    for index, row in enumerate(table(data / "names" / "kz_mps_en_ru_kk.tsv") if kind == "cyrillic" else []):
        pairs.extend((f"mp{index}", one, other) for one, other in zip(row["kk"].lower().split(), row["ru"].lower().split())
                     if one != other)
    return pairs


def neighbours(data, kind, generator):
    """Pairs of words of which the data say that they are two names, one or two letters apart: Марко, Мирко."""
    groups = groups_of_names(data, kind)
    shorter = defaultdict(list)
    for word in sorted(groups):
        for place in range(len(word)):
            shorter[word[:place] + word[place + 1:], place].append(word)
        shorter[word, -1].append(word)
    found = set()
    for (rest, place), words in sorted(shorter.items()):
        near = words + (shorter.get((rest, -1), []) if place >= 0 else [])
        for one in near:
            for other in near:
                if one < other and not groups[one] & groups[other]:
                    found.add((one, other))
    found = sorted(found)
    generator.shuffle(found)
    return found


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


def same_script_prior():
    """A start for two names in one script: other vowels speak against as well."""
    scores = prior_scores()
    vowels = range(1, 11)
    for one in vowels:
        for other in vowels:
            if one != other and scores[one, other] < 1:
                scores[one, other] = -1.5
    return scores


def train_units(bench, data):
    pairs = word_pairs(data)
    random.Random(3).shuffle(pairs)
    pairs = pairs[:60_000]
    units = run(bench, [], [name.replace("\n", " ") for pair in pairs for name in pair])
    coded = {"table": [], "latinTable": [], "cyrillicTable": []}
    for index in range(0, len(units), 2):
        one, other = units[index].replace(" ", ""), units[index + 1].replace(" ", "")
        # Generic words have numbers for units: they begin with the sign of other letters.
        if one and other and "?" not in one + other:
            coded["table"].append(([SIGNS.index(sign) for sign in one], [SIGNS.index(sign) for sign in other]))
    for kind in ("latin", "cyrillic"):
        spellings = [pair[1:] for pair in same_script_words(data, kind)]
        # Most names are written alike where the script is the same.
        spellings += [(one, one) for one, _ in spellings] + [(other, other) for _, other in spellings]
        units = run(bench, [], [word for pair in spellings for word in pair])
        coded[f"{kind}Table"] = [([SIGNS.index(sign) for sign in units[index]], [SIGNS.index(sign) for sign in units[index + 1]])
                                 for index in range(0, len(units), 2)
                                 if units[index] and units[index + 1] and not set("? ") & set(units[index] + units[index + 1])]
        random.Random(4).shuffle(coded[f"{kind}Table"])
    print("extension UnitScores {")
    for name, meaning in (("table", "names in any scripts"), ("latinTable", "two Latin names"),
                          ("cyrillicTable", "two Cyrillic names")):
        scores = learned_scores(coded[name], prior_scores() if name == "table" else same_script_prior())
        print(f"  /// The learned scores of {meaning}, a sign each: its code less 80, in eighths of a nat. Made by")
        print("  /// `Sources/arqau-bench/Training/train_matcher.py units`.")
        print(f'  static let {name} = #"""')
        for row in scores:
            print("    " + "".join(chr(80 + max(-44, min(44, round(8 * value)))) for value in row))
        print('    """#')
    print("}")


def learned_scores(coded, prior):
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
    return scores


MATCHES = [("ru-Cyrl", "en-Latn"), ("sr-Cyrl", "ru-Cyrl"), ("sr-Latn", "ru-Cyrl"), ("kk-Cyrl", "ru-Cyrl"),
           ("sr-Cyrl", "en-Latn"), ("kk-Cyrl", "en-Latn"), ("sr-Latn", "en-Latn"), ("sr-Cyrl", "sr-Latn")]


def found_pairs(arqau, members, person):
    """False pairs that look like true ones: what a search finds for a name beside its own record."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "names.tsv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("id\tkind\tlang\tname\n")
            for number, (_, _, second) in enumerate(members):
                file.write(f"{number}\t{'person' if person else 'place'}\ten\t{second}\n")
        asked = "".join(json.dumps({"id": number, "name": first, "limit": 6}) + "\n"
                        for number, (_, first, _) in enumerate(members))
        done = subprocess.run([arqau, "name", "search", "--no-builtin", "--no-cache", "--authority", str(path), "--jsonl"],
                              input=asked, text=True, capture_output=True)
    for line in done.stdout.splitlines():
        answer = json.loads(line)
        group, first, second = members[answer["id"]]
        for hit in answer.get("hits", []):
            if hit["matched"].lower() != second.lower():
                yield group, first, hit["matched"], False


def labelled_pairs(data, arqau):
    """(group, first name, second name, truth, whether persons): the group is what cross-validation keeps together."""
    generator = random.Random(7)
    pairs = []
    people = table(data / "names" / "kz_mps_en_ru_kk.tsv")
    sets = []
    for one, other in (("kk", "ru"), ("kk", "en"), ("ru", "en")):
        sets.append((True, [(f"mp{index}", row[one], row[other]) for index, row in enumerate(people)] * 6))
    by_kind = defaultdict(list)
    for (source, identifier), (kind, forms) in entities(data).items():
        person = source in PERSONS
        for one, other in MATCHES:
            if one in forms and other in forms:
                by_kind[one, other, person].append((f"{source}:{identifier}", forms[one], forms[other]))
    for (one, other, person), members in sorted(by_kind.items()):
        if not person:
            generator.shuffle(members)
            members = members[:2000]
        sets.append((person, members))
    # Given names and surnames alone.
    tokens = sorted({(row["en"], row["ru"]) for row in table(data / "names" / "coling2018_en_ru_tokens.tsv")})
    tokens = [(f"{one}:{other}", one, other) for one, other in generator.sample(tokens, 2500)]
    sets.append((True, tokens))
    sets.append((True, [(group, other, one) for group, one, other in tokens]))
    for column in ("cyrillic_forms", "latin_forms"):
        spellings = [(row["group_id"], *row[column].split("|")[:2]) for row in table(data / "names" / "name_parts.tsv")
                     if "|" in row[column]]
        sets.append((True, generator.sample(spellings, min(1500, len(spellings)))))
    for person, members in sets:
        words = defaultdict(list)
        for member in members:
            for word in member[2].replace(",", " ").lower().split():
                words[word].append(member)
        pairs.extend((*pair, person) for pair in found_pairs(arqau, list(dict.fromkeys(members)), person))
        for group, first, second in members:
            pairs.append((group, first, second, True, person))
            for _ in range(4):
                other = generator.choice(members)
                if other[2].lower() != second.lower():
                    pairs.append((group, first, other[2], False, person))
            # Pairs that share a word are the hard ones: another Ivan, another Petrov.
            shared = [other for word in second.replace(",", " ").lower().split() for other in words[word]
                      if other[2].lower() != second.lower()]
            for other in generator.sample(shared, min(3, len(shared))):
                pairs.append((group, first, other[2], False, person))
            if person:
                pairs.extend((group, *made, person) for made in variants(first, second, members, generator))
                # Two of five of them: the whole lot would make up half of what is false.
                pairs.extend((group, *made, person) for made in like_words(first, second, members, generator)
                             if generator.random() < 0.4)
    return pairs


def same_script_pairs(data, kind, generator):
    """(group, first, second, truth): names in one script, spelled alike and in two ways, and names of others that are
    one or two letters apart; alone and beside a name that is the same."""
    spellings = same_script_words(data, kind)
    usual = [one for _, one, _ in spellings]
    spellings = [(*pair, True) for pair in generator.sample(spellings, 2500)]
    spellings += [(f"{one}:{one}", one, one, True) for one in generator.sample(usual, 2500)]
    spellings += [(f"{one}:{other}", one, other, False) for one, other in neighbours(data, kind, generator)[:5000]]
    for group, one, other, truth in spellings:
        beside = generator.choice(usual)
        made = [f"{one} {beside}", f"{beside} {one}", one]
        also = [f"{other} {beside}", f"{beside} {other}", other]
        choice = generator.randrange(3)
        yield group, made[choice].title(), also[choice].title(), truth


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


FEMININE = re.compile("(ов|ев|ин|ov|ev|in)$")
FAR = ["бпв", "дт", "зсжшч", "кгхқғ", "мн", "лр", "аяәо", "иыіеэ", "bpv", "dt", "zsžšcčć", "kgqh", "mn", "lr", "ao", "iye"]


def script(name):
    return "cyrillic" if re.search("[а-яёіқғңһұүөәђјљњћџ]", name.lower()) else "latin"


def changed_letter(name, generator):
    """The name with one letter of which the sound is another: Мамин, Мабин."""
    places = [place for place, letter in enumerate(name) if any(letter.lower() in group for group in FAR)]
    if not places:
        return name + "x"
    place = generator.choice(places)
    letter = name[place].lower()
    vowel = letter in "аяәоиыіеэaoiye"
    groups = [group for group in FAR if letter not in group and (group[0] in "аиai") == vowel
              and script(group) == script(letter)]
    new = generator.choice(generator.choice(groups))
    return name[:place] + (new.upper() if name[place].isupper() else new) + name[place + 1:]


def like_words(first, second, members, generator):
    """False pairs from a true one: the surname or the given name of another that is spelled alike, as Vučić and
    Vulin are."""
    comma = ", " if "," in second else " "
    words = second.replace(",", "").split()
    if script(first) == script(second):
        # In one script a letter that no transcription explains tells two names apart.
        yield first, changed_letter(second, generator), False
        womans = FEMININE.sub(r"\g<0>a" if script(second) == "latin" else r"\g<0>а", second)
        if womans != second:
            yield first, womans, False
    others = [word for other in generator.sample(members, min(60, len(members)))
              for word in other[2].replace(",", "").split() if not PATRONYMIC.search(word)]
    for place, word in enumerate(words):
        if PATRONYMIC.search(word):
            continue
        alike = sorted({other for other in others
                        if 0.4 <= SequenceMatcher(None, word.lower(), other.lower()).ratio() <= 0.8})
        surname = len(words) > 1 and place == (0 if comma == ", " or len(words) > 2 else len(words) - 1)
        for other in generator.sample(alike, min(3 if surname else 1, len(alike))):
            changed = words[:place] + [other] + words[place + 1:]
            yield first, changed[0] + comma + " ".join(changed[1:]), False


# What can speak for two names being one. Everything else only speaks against: a weight above 0 would be chance.
FOR = {"bias", "evidence", "agreeingInitials", "singleWord", "noFullWord", "agreeingGeneric"}


def fit(names, features, truth, weights, penalty=1e-4, rounds=400):
    """Logistic regression by Newton's method, with weights that can't be above 0 held there (active set)."""
    signed = np.array([name not in FOR for name in names])
    coefficients = np.zeros(len(names))
    scale = (features ** 2).mean(axis=0) + 1e-9
    weights = weights / weights.sum()
    for _ in range(rounds):
        chance = 1 / (1 + np.exp(-np.clip(features @ coefficients, -30, 30)))
        gradient = features.T @ (weights * (truth - chance)) - penalty * scale * coefficients
        active = np.where(~signed | (coefficients < 0) | (gradient < 0))[0]
        curve = (features[:, active] * (weights * chance * (1 - chance))[:, None]).T @ features[:, active]
        step = np.zeros(len(names))
        step[active] = np.linalg.solve(curve + np.diag(penalty * scale[active] + 1e-10), gradient[active])
        wrong = signed & (coefficients + step > 0)
        bound = wrong & (coefficients < 0)
        # To the first bound that is met, or to the end.
        length = min((coefficients[index] / -step[index] for index in np.where(bound)[0]), default=1.0)
        moved = np.where(wrong & ~bound, 0, coefficients + length * step)
        moved = np.where(signed & (moved > -1e-12), 0, moved)
        change = np.abs(moved - coefficients).max()
        coefficients = moved
        if change < 1e-7:
            break
    # What hardly ever comes up must not decide alone; but another initial or number is another's.
    coefficients = np.clip(coefficients, -6, 6)
    for name, low, high in (("contradictedInitials", -6, -5.5), ("contradictedNumbers", -6, -4),
                            ("agreeingGeneric", 0, 1.2), ("contradictedGeneric", -4, -0.5)):
        index = names.index(name)
        coefficients[index] = min(max(coefficients[index], low), high)
    return coefficients


# Set by hand after the training. The data have few people who share a given name and differ in the surname, and
# few couples, but newsrooms have many: the surname, the gender and the script weigh more than was learned. What
# that takes from true pairs the bias gives back. (The feature contradictedPatronymic begins lower since, too.)
CORRECTIONS = {
    "persons": {"surnameBelow65": -1.7, "bias": 0.5, "contradictedGender": -1.5, "sameScriptLost": -0.5,
                "contradictedNumbers": -1.5},
    "others": {},
    "anything": {"surnameBelow65": -1.2, "contradictedGender": -1.5, "bias": 0.2},
}


# Of two names in one script that differ a little, those of two people are not as many as here, where the classes
# weigh the same: a true pair counts so much more.
SAME_SCRIPT_TRUE = 1.6


def fit_same_script(names, coefficients, features, truth, rounds=60, penalty=1e-3):
    """The weights of what only names in one script have, learned from such names with all others held."""
    free = [names.index("sameScriptLost"), names.index("sameScriptBelow97")]
    coefficients = coefficients.copy()
    coefficients[free] = 0
    weights = np.where(truth == 1, SAME_SCRIPT_TRUE / (truth == 1).sum(), 1 / (truth == 0).sum())
    weights /= weights.sum()
    rest, x, moved = features @ coefficients, features[:, free], np.zeros(len(free))
    for _ in range(rounds):
        chance = 1 / (1 + np.exp(-np.clip(rest + x @ moved, -30, 30)))
        gradient = x.T @ (weights * (truth - chance)) - penalty * moved
        curve = (x * (weights * chance * (1 - chance))[:, None]).T @ x + np.eye(len(free)) * penalty
        moved = moved + np.linalg.solve(curve, gradient)
    coefficients[free] = np.minimum(moved, 0)
    return coefficients


def train_same_script(bench, data, arqau, path):
    """Prints a file of weights with those learned anew that only names in one script have, of persons and of anything."""
    generator = random.Random(8)
    pairs = [pair for kind in ("cyrillic", "latin") for pair in same_script_pairs(data, kind, generator)]
    pairs += [pair[:4] for pair in labelled_pairs(data, arqau) if pair[4] and script(pair[1]) == script(pair[2])]
    lines = run(bench, ["--pairs"], [f"{pair[1]}\t{pair[2]}" for pair in pairs])
    names = lines[0].split("\t")
    features = np.array([[float(value) for value in line.split("\t")] for line in lines[1:]])
    truth = np.array([pair[3] for pair in pairs], dtype=float)
    least = features[:, names.index("least")]
    # As in the training of all weights: translations teach nothing, nor do two people's names that sound the same.
    usable = np.where(truth == 1, least < 0.75, least >= 0.06)
    label, values, written = "", [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        if match := re.match(r"  static let (\w+): \[Double\]", line):
            label, values = match[1], []
        if match := re.match(r"    (-?[\d.]+),  // (\w+)", line):
            values.append(float(match[1]))
            if len(values) == len(names) and label != "others":
                found = fit_same_script(names, np.array(values), features[usable], truth[usable])
                start = len(written) - len(names) + 1
                written[start:] = [f"    {value:.4f},  // {name}" for value, name in zip(found, names)]
                continue
        written.append(line)
    print("\n".join(written))


def train_weights(bench, data, arqau):
    pairs = labelled_pairs(data, arqau)
    lines = run(bench, ["--pairs"], [f"{first}\t{second}" for _, first, second, _, _ in pairs])
    names = lines[0].split("\t")
    features = np.array([[float(value) for value in line.split("\t")] for line in lines[1:]])
    truth = np.array([pair[3] for pair in pairs], dtype=float)
    persons = np.array([pair[4] for pair in pairs])
    least = features[:, names.index("least")]
    # Translated names and other people's are in the data; what has nothing in common teaches nothing. Nor do
    # names that sound the same, of which spelling tells that they are two.
    sound = (features[:, names.index("omitted")] == 0) & (features[:, names.index("contradictedNumbers")] == 0) \
        & (features[:, names.index("contradictedGeneric")] == 0) & (features[:, names.index("omittedGeneric")] == 0) \
        & (features[:, names.index("contradictedPatronymic")] == 0) & (features[:, names.index("contradictedInitials")] == 0)
    usable = np.where(truth == 1, least < 0.75, ~(sound & (least < 0.06)))
    groups = sorted({pair[0] for pair in pairs})
    fold_of = {group: index % 5 for index, group in enumerate(random.Random(5).sample(groups, len(groups)))}
    folds = np.array([fold_of[pair[0]] for pair in pairs])
    print("extension MatchModel {")
    print("  // The weight of each feature, in the order of `MatchFeatures.vectorNames`. Made by")
    print("  // `Sources/arqau-bench/Training/train_matcher.py weights`.")
    for label, kinds in (("persons", persons), ("others", ~persons), ("anything", persons | ~persons)):
        chosen = usable & kinds
        x, y, fold = features[chosen], truth[chosen], folds[chosen]
        weights = np.ones(len(y))
        # Both classes weigh the same, of persons and of the rest.
        for part in (persons[chosen], ~persons[chosen]):
            for value in (0, 1):
                inside = part & (y == value)
                weights[inside] = 1 / max(1, inside.sum())
        report(label, names, x, y, fold, weights)
        print()
        print(f"  static let {label}: [Double] = [")
        for name, value in zip(names, fit(names, x, y, weights)):
            print(f"    {value + CORRECTIONS[label].get(name, 0):.4f},  // {name}")
        print("  ]")
    print("}")


def report(label, names, features, truth, folds, weights):
    """Cross-validation by entity, to standard error."""
    chance = np.zeros(len(truth))
    for fold in range(5):
        train = folds != fold
        coefficients = fit(names, features[train], truth[train], weights[train])
        chance[~train] = 1 / (1 + np.exp(-np.clip(features[~train] @ coefficients, -30, 30)))
    right = truth == 1
    print(f"{label}: {int(right.sum())} true and {int((~right).sum())} false pairs", file=sys.stderr)
    for bar in (0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
        said = chance >= bar
        precision = weights[said & right].sum() / weights[said].sum()
        print(f"at {bar}: recall {(said & right).sum() / right.sum():.4f}, precision {precision:.4f} where true and "
              f"false are as many, false positives {(said & ~right).sum() / (~right).sum():.5f}", file=sys.stderr)
    print("bin  pairs  mean score  share true (classes weighed alike)", file=sys.stderr)
    for low in np.arange(0, 1, 0.1):
        inside = (chance >= low) & (chance < low + 0.1)
        if inside.any():
            mass = weights * inside
            print(f"{low:.1f}  {inside.sum():6d}  {(mass * chance).sum() / mass.sum():.3f}  "
                  f"{(mass * truth).sum() / mass.sum():.3f}", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=["units", "weights", "alike"])
    parser.add_argument("--bench", required=True)
    parser.add_argument("--data", required=True, type=Path)
    parser.add_argument("--weights", type=Path, help="for alike: the file of weights to begin with")
    parser.add_argument("--arqau", help="for weights and alike: the command whose search finds the hard false pairs")
    chosen = parser.parse_args()
    if chosen.step == "units":
        train_units(chosen.bench, chosen.data)
    elif chosen.step == "alike" and chosen.arqau and chosen.weights:
        train_same_script(chosen.bench, chosen.data, chosen.arqau, chosen.weights)
    elif chosen.step == "weights" and chosen.arqau:
        train_weights(chosen.bench, chosen.data, chosen.arqau)
    else:
        parser.error("weights needs --arqau, alike --weights too")


if __name__ == "__main__":
    main()
