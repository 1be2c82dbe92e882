# Defensive version with type hints.
import numpy as np

def boundary(w: np.ndarray, b: float) -> tuple[float, float]:
    w = np.asarray(w, dtype=float).reshape(-1)
    assert w.shape == (2,), "only for two features"
    if w[1] == 0:
        raise ValueError("the boundary is vertical")
    return float(np.negative(w[0] / w[1])), float(np.negative(b / w[1]))
