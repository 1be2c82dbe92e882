# (total - residual) / total
import numpy as np


def r_squared(T: np.ndarray, Y: np.ndarray) -> float:
    total: float = float(((T - np.average(T)) ** 2).sum())
    residual: float = float(((T - Y) ** 2).sum())
    return (total - residual) / total
