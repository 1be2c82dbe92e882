# Reads the whole text, splits it once, reshapes by the width of the header
import numpy as np


def load_mnist(path):
    with open(path, encoding="utf-8") as f:
        header, body = f.read().split("\n", 1)
    width = len(header.split(","))
    numbers = np.array(body.replace("\n", ",").strip(",").split(","), dtype=float)
    table = numbers.reshape(-1, width)
    return np.asfortranarray(table[:, 1:] * (1 / 255)), table[:, 0].astype(np.int64)
