# All numbers in one flat list, then reshaped.
from pathlib import Path

import numpy as np

def load_mnist(path):
    header, _, body = Path(path).read_text().partition("\n")
    width = header.count(",") + 1
    numbers = np.array(body.replace("\n", ",").strip(", ").split(","), dtype=float)
    table = numbers.reshape(-1, width)
    return table[:, 1:] / 255, table[:, 0].astype(int)
