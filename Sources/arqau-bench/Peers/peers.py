"""Measures a rival tool over articles, for arqau-bench.

Usage: peers.py segment|digest|flashtext2|ahocorasick_rs|pyahocorasick ARTICLES.json MEASUREMENT.json SECONDS
Writes {"tool": name, "seconds": processor seconds of one round}. As in arqau-bench, the quickest of
five parts counts, after one round that does not, and the start of Python is left out.
"""
import json
import re
import sys
import time
from importlib.metadata import version


def segment(articles):
    import pysbd

    # pysbd has rules for English, Russian and Kazakh; Serbian goes by the English ones.
    segmenters = {lang: pysbd.Segmenter(language=lang if lang in ("en", "ru", "kk") else "en", clean=False)
                  for lang in ("en", "kk", "ru", "sr")}

    def round_trip():
        for article in articles:
            segmenters[article["lang"][:2]].segment(article["text"])
    return "pysbd " + version("pysbd"), round_trip


def digest(articles):
    import snowballstemmer
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.summarizers.lex_rank import LexRankSummarizer

    names = {"en": "english", "ru": "russian", "sr": "serbian"}
    stemmers = {lang: snowballstemmer.stemmer(name) for lang, name in names.items()}

    class Words:
        def to_words(self, text):
            return tuple(re.findall(r"\w+", text.lower()))

    def stem(lang):
        return stemmers[lang].stemWord if lang in stemmers else lambda word: word

    def round_trip():
        for article in articles:
            paragraph = Paragraph([Sentence(text, Words()) for text in article["sentences"]])
            LexRankSummarizer(stem(article["lang"]))(ObjectDocumentModel([paragraph]), 3)
    return "sumy LexRank " + version("sumy"), round_trip


def matcher(build, name):
    """A tool that finds exact terms, built of {"terms": [...], "text": [text]}."""
    def task(asked):
        text = asked["text"][0]
        start = time.process_time()
        find = build(asked["terms"])
        spent = time.process_time() - start
        return name + " " + version(name), lambda: find(text), {"build": spent, "matches": find(text)}
    return task


def flashtext2(terms):
    from flashtext2 import KeywordProcessor

    processor = KeywordProcessor(case_sensitive=True)
    for term in terms:
        processor.add_keyword(term, term)
    return lambda text: len(list(processor.extract_keywords(text)))


def ahocorasick_rs(terms):
    import ahocorasick_rs

    automaton = ahocorasick_rs.AhoCorasick(terms, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    return lambda text: len(automaton.find_matches_as_indexes(text))


def pyahocorasick(terms):
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for index, term in enumerate(terms):
        automaton.add_word(term, index)
    automaton.make_automaton()
    return lambda text: sum(1 for _ in automaton.iter(text))


TASKS = {"segment": segment, "digest": digest,
         **{tool.__name__: matcher(tool, tool.__name__) for tool in (flashtext2, ahocorasick_rs, pyahocorasick)}}


def measure(round_trip, seconds):
    round_trip()
    best = float("inf")
    for _ in range(5):
        rounds, start, spent = 0, time.process_time(), 0.0
        while spent < seconds / 5:
            round_trip()
            rounds += 1
            spent = time.process_time() - start
        best = min(best, spent / rounds)
    return best


def main():
    task, asked, told, seconds = sys.argv[1:]
    with open(asked, encoding="utf-8") as file:
        articles = json.load(file)
    tool, round_trip, *extra = TASKS[task](articles)
    seconds = measure(round_trip, float(seconds))
    with open(told, "w", encoding="utf-8") as file:
        json.dump({"tool": tool, "seconds": seconds, **(extra[0] if extra else {})}, file)


main()
