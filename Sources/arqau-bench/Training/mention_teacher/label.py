"""Marks texts by teachers (see teach.py): a line for each text and teacher, and one of the mean of the teachers for a
model that is not measured.

What they are unsure of is marked as neither wanted nor wrong. `soft` has, of tokens that aren't surely outside of
names, start, end and the probabilities of first, inside, last and alone; `odds` are those of a name's kinds.
"""
import argparse
import json

import numpy as np

import tagger
import texts

SURE = 0.6
SURELY_OUTSIDE = 0.99
SLICE = 100
# The kinds that each language's marked texts mark.
MARKED = {language: texts.KINDS[:3] for language in ("en", "ru")} | {
    "sr": texts.KINDS[:3] + ["other"], "kk": texts.KINDS}


def marks(text, spans, logs, is_certain):
    """The names, and the probabilities of tokens unless only what is certain is wanted."""
    odds = np.exp(logs)
    parts = odds[:, 1:].reshape(len(spans), len(texts.KINDS), 4).sum(1)
    found, inside = [], set()
    for first, last, kind in tagger.names(text, spans, logs):
        inside.update(range(first, last + 1))
        wanted = [texts.INSIDE] * (last - first + 1)
        wanted[0], wanted[-1] = texts.FIRST, texts.LAST
        if first == last:
            wanted = [texts.ALONE]
        start, end = spans[first][0], spans[last][1]
        entity = dict(start=start, end=end, kind=texts.KINDS[kind], text=text[start:end])
        if not is_certain:
            kinds = np.stack([logs[i, 1:].reshape(-1, 4)[:, w] for i, w in zip(range(first, last + 1), wanted)]).mean(0)
            kinds = np.exp(kinds - kinds.max())
            entity["odds"] = [round(float(x), 3) for x in kinds / kinds.sum()]
        if min(parts[i][w] for i, w in zip(range(first, last + 1), wanted)) < SURE:
            entity["optional"] = True
        found.append(entity)
    for i, (start, end) in enumerate(spans):
        if i not in inside and odds[i][0] < SURE and text[start].isalnum():
            found.append(dict(start=start, end=end, kind="other", text="", optional=True))
    if is_certain:
        return dict(entities=found)
    return dict(entities=found, soft=[[*spans[i], *(round(float(x), 3) for x in parts[i])]
                                      for i in range(len(spans)) if odds[i][0] < SURELY_OUTSIDE])


def main(options):
    teachers = [pair.split("=") for pair in options.teachers]
    taggers = [tagger.load(path) for path, _ in teachers]
    parts = [[int(part) for part in names.split(",")] for _, names in teachers] + [[-1]]
    with open(options.out, "w", encoding="utf8") as file:
        for path in options.texts:
            rows = texts.read(path)
            for start in range(0, len(rows), SLICE):
                some = rows[start:start + SLICE]
                for row, (spans, logs) in zip(some, tagger.log_odds(taggers, some, False)):
                    mean = np.log(np.exp(np.stack(logs)).mean(0) + 1e-9)
                    for folds, each in zip(parts, logs + [mean]):
                        line = dict(id="e5:" + row["id"], lang=row["lang"], text=row["text"], source="e5",
                                    kinds=MARKED[row["lang"]], folds=folds)
                        line |= marks(row["text"], spans, each, options.certain)
                        file.write(json.dumps(line, ensure_ascii=False) + "\n")
            print(path, len(rows), "texts", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("texts", nargs="+")
    parser.add_argument("--teachers", nargs="+", required=True, help="FILE=PARTS that it has not seen")
    parser.add_argument("--certain", action="store_true", help="leave the probabilities out")
    main(parser.parse_args())
