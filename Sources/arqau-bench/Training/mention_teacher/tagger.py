"""The tagger on top of the encoder: its upper layers are learned, the lower ones stay and are computed once a text."""
import pickle

import jax
import jax.numpy as jnp
import numpy as np

import encoder
import texts

FROZEN = 5
BUDGET = 1600
HIDDEN = -1e4

model = encoder.Encoder()
pieces = encoder.Pieces(model)


def fresh(seed):
    """Weights to begin with: the encoder's upper layers, the labels' weights (hw, hb), the sources' offsets."""
    weights = np.random.RandomState(seed).randn(model.width, texts.LABELS).astype(np.float32) * 0.02
    return dict(layers=[jax.tree.map(jnp.array, layer) for layer in model.layers[FROZEN:]], hw=jnp.array(weights),
                hb=jnp.zeros(texts.LABELS), src=jnp.zeros((len(set(texts.SOURCES.values())), model.width)))


def load(path):
    with open(path, "rb") as file:
        return jax.tree.map(jnp.array, pickle.load(file))


lower_layers = [jax.tree.map(jnp.array, layer) for layer in model.layers[:FROZEN]]


@jax.jit
def lower(x, mask):
    known = model.embeddings
    x = x + known["position"][:x.shape[1]][None] + known["type"]
    x = encoder.normalized(x, known["lnw"], known["lnb"], model.epsilon)
    for layer in lower_layers:
        x = encoder.applied(layer, x, mask, model.heads, model.epsilon, None)
    return x


def upper(weights, x, mask, sources, key):
    """The labels' scores."""
    x = x + weights["src"][sources][:, None, :]
    count = len(weights["layers"])
    keys = jax.random.split(key, count + 1) if key is not None else [None] * (count + 1)
    for layer, one in zip(weights["layers"], keys):
        x = encoder.applied(layer, x, mask, model.heads, model.epsilon, one)
    return encoder.dropped(x, keys[-1]) @ weights["hw"] + weights["hb"]


infer = jax.jit(lambda weights, x, mask, sources: jax.nn.log_softmax(upper(weights, x, mask, sources, None)))


def batches(examples, budget=BUDGET, random=None):
    """Examples of one length together: the length, how many fit, the examples; in random order if asked for."""
    of_length, out = {}, []
    for example in examples:
        of_length.setdefault(len(example["ids"]), []).append(example)
    for length, some in of_length.items():
        if random:
            random.shuffle(some)
        size = max(1, budget // length)
        out += [(length, size, some[i:i + size]) for i in range(0, len(some), size)]
    if random:
        random.shuffle(out)
    return out


def cache(examples):
    """Computes the lower layers."""
    for length, size, some in batches(examples):
        x = np.zeros((size, length, model.width), np.float32)
        mask = np.full((size, length), HIDDEN, np.float32)
        for i, example in enumerate(some):
            x[i] = model.words[example["ids"]]
            mask[i, :example["count"]] = 0
        y = np.array(lower(x, mask))
        for i, example in enumerate(some):
            example["hidden"] = y[i].astype(np.float16)


def packed(length, size, some):
    x = np.zeros((size, length, model.width), np.float32)
    mask = np.full((size, length), HIDDEN, np.float32)
    labels, weights = np.zeros((size, length), np.int32), np.zeros((size, length), np.float32)
    sources = np.zeros(size, np.int32)
    for i, example in enumerate(some):
        x[i] = example["hidden"]
        mask[i, :example["count"]] = 0
        labels[i], weights[i], sources[i] = example["labels"], example["weights"], example["source"]
    return x, mask, sources, labels, weights


def log_odds(taggers, rows, is_marked):
    """For each text its tokens and, for each tagger, the log probabilities of their labels."""
    out, everything = [], []
    for number, row in enumerate(rows):
        spans, some = texts.examples(row, pieces, model, is_marked)
        for example in some:
            example["row"] = number
        out.append((spans, [np.zeros((len(spans), texts.LABELS), np.float32) for _ in taggers]))
        everything += some
    cache(everything)
    for length, size, some in batches(everything):
        x, mask, sources, _, _ = packed(length, size, some)
        for number, weights in enumerate(taggers):
            logs = np.array(infer(weights, x, mask, sources))
            for i, example in enumerate(some):
                out[example["row"]][1][number][example["tokens"]] = logs[i, example["firsts"]]
    return out


def part(label):
    return (None, None) if label == 0 else ((label - 1) % 4, (label - 1) // 4)


def may_follow(before, after):
    (a, kind), (b, other) = part(before), part(after)
    if a in (texts.FIRST, texts.INSIDE):
        return b in (texts.INSIDE, texts.LAST) and kind == other
    return b in (None, texts.FIRST, texts.ALONE)


NEVER = -1e9
MOVES = np.array([[0 if may_follow(a, b) else NEVER for b in range(texts.LABELS)] for a in range(texts.LABELS)])
STARTS = MOVES[0]
ENDS = np.array([0 if may_follow(a, 0) else NEVER for a in range(texts.LABELS)])


def best_labels(logs):
    """The likeliest sequence of labels that may stand together (Viterbi)."""
    scores, back = logs[0] + STARTS, []
    for row in logs[1:]:
        ways = scores[:, None] + MOVES
        back.append(ways.argmax(0))
        scores = ways.max(0) + row
    out = [int((scores + ENDS).argmax())]
    for choices in reversed(back):
        out.append(int(choices[out[-1]]))
    return out[::-1]


def names(text, spans, logs):
    """The names by the best labels of each line: first token, last token, kind."""
    found, start = [], 0
    for end in range(1, len(spans) + 1):
        if end < len(spans) and "\n" not in text[spans[end - 1][1]:spans[end][0]]:
            continue
        first = None
        for i, label in enumerate(best_labels(logs[start:end]), start):
            where, kind = part(label)
            if where in (texts.FIRST, texts.ALONE):
                first = i
            if where in (texts.LAST, texts.ALONE):
                found.append((first, i, kind))
        start = end
    return found
