# float32 with type hints, a module generator
import numpy as np


_rng = np.random.default_rng(7)


def make_donut(n: int) -> tuple[np.ndarray, np.ndarray]:
    """Two noisy rings, in random order."""
    labels = _rng.permutation(np.repeat(np.array([0, 1], dtype=np.int8), n // 2))
    radius = _rng.normal(np.where(labels, 10, 5), 0.5).astype(np.float32)
    angle = (_rng.random(n, dtype=np.float32) - np.float32(0.5)) * np.float32(2 * np.pi)
    X = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=-1)
    return X, labels
