# correct: float32
import numpy as np


def softmax(A: np.ndarray) -> np.ndarray:
    A = A.astype(np.float32)
    z = np.exp(A - A.max(axis=-1, keepdims=True), dtype=np.float32)
    return z / z.sum(axis=-1, keepdims=True, dtype=np.float32)
