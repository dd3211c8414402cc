"""Marked texts as the encoder reads them: tokens, their labels, windows of pieces."""
import json
import re

import numpy as np

KINDS = ["person", "place", "organisation", "work", "other"]
# What each source's texts are marked like; the encoder has an offset for each.
SOURCES = {"UNER English-EWT": 0, "UNER English-PUD": 0, "UNER Russian-PUD": 1, "factRuEval-2016": 2, "KazNERD": 3,
           "UNER Serbian-SET": 4, "spacy": 5, "natasha": 6}
PLAIN = {"en": 0, "ru": 2, "kk": 3, "sr": 4}
LABELS = 1 + 4 * len(KINDS)
FIRST, INSIDE, LAST, ALONE = range(4)
# Pieces a window has at most, and a word of it.
WINDOW, WORD_PIECES = 150, 20
WORD = re.compile(r"(?:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЉЊЋЂЏЈЄЇČĆŠŽĐ]\.)+(?=[^\w]|$|\w)|\w+(?:[-‐‑'’]\w+)*|\S")
POSSESSIVE = re.compile(r"^(.+)(['’]s)$", re.I)


def read(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def fold(identifier):
    """The part of the five-fold cross-validation that a text is in, as arqau-bench counts."""
    state = 2166136261
    for byte in identifier.encode():
        state = ((state ^ byte) * 16777619) & 0xFFFFFFFF
    return (state >> 8) % 5


def label(kind, part):
    return 1 + 4 * kind + part


def tokens(text, language):
    out = []
    for match in WORD.finditer(text):
        start, end = match.span()
        possessive = POSSESSIVE.match(match.group()) if language == "en" else None
        if possessive:
            middle = start + len(possessive.group(1))
            out += [(start, middle), (middle, end)]
        else:
            out.append((start, end))
    return out


def windows(text, spans, pieces, encoder):
    """Sentences gathered to windows: the tokens' numbers, the pieces, where each token's first piece is."""
    def cut(i):
        return pieces(text[slice(*spans[i])], i == 0 or spans[i][0] > spans[i - 1][1])[:WORD_PIECES]

    def size(some):
        return sum(len(cut(i)) for i in some)
    sentences, sentence = [], []
    for i, (start, end) in enumerate(spans):
        if sentence and "\n" in text[spans[i - 1][1]:start]:
            sentences.append(sentence)
            sentence = []
        sentence.append(i)
        if text[start:end] in ".!?…" and i + 1 < len(spans) and text[spans[i + 1][0]].isupper():
            sentences.append(sentence)
            sentence = []
    sentences.append(sentence)
    gathered, window = [], []
    for sentence in sentences:
        while size(sentence) > WINDOW:
            count = len(sentence)
            while count > 1 and size(sentence[:count]) > WINDOW:
                count = count * 3 // 4
            gathered += [window, sentence[:count]]
            window, sentence = [], sentence[count:]
        if size(window) + size(sentence) > WINDOW:
            gathered.append(window)
            window = []
        window = window + sentence
    for window in gathered + [window]:
        if not window:
            continue
        ids, firsts = [encoder.begin], []
        for i in window:
            firsts.append(len(ids))
            ids += cut(i)
        yield window, ids + [encoder.end], firsts


def labels(row, spans):
    """The label of each token by the marks, and 0 as its weight where the mark is neither wanted nor wrong."""
    wanted, weights, taken = [0] * len(spans), [1.0] * len(spans), set()
    for entity in sorted(row["entities"], key=lambda e: (bool(e.get("optional")), e["end"] - e["start"])):
        inside = [i for i, (a, b) in enumerate(spans) if a < entity["end"] and b > entity["start"]]
        if not inside or any(i in taken for i in inside):
            continue
        taken.update(inside)
        if entity.get("optional"):
            for i in inside:
                weights[i] = 0
            continue
        kind = KINDS.index(entity["kind"])
        for i in inside:
            wanted[i] = label(kind, INSIDE)
        wanted[inside[0]], wanted[inside[-1]] = label(kind, FIRST), label(kind, LAST)
        if len(inside) == 1:
            wanted[inside[0]] = label(kind, ALONE)
    return wanted, weights


def examples(row, pieces, encoder, is_marked=True):
    """The text's tokens and its windows, padded to multiples of 32 pieces."""
    text = row["text"]
    spans = tokens(text, row["lang"][:2])
    wanted, weights = labels(row, spans) if is_marked else ([0] * len(spans), [1.0] * len(spans))
    out = []
    for window, ids, firsts in windows(text, spans, pieces, encoder):
        length = -(-len(ids) // 32) * 32
        example = dict(ids=np.full(length, encoder.padding, np.int32), count=len(ids), tokens=window, firsts=firsts,
                       labels=np.zeros(length, np.int32), weights=np.zeros(length, np.float32),
                       source=SOURCES[row["source"]] if is_marked else PLAIN[row["lang"][:2]])
        example["ids"][:len(ids)] = ids
        example["labels"][firsts] = [wanted[i] for i in window]
        example["weights"][firsts] = [weights[i] for i in window]
        out.append(example)
    return spans, out
