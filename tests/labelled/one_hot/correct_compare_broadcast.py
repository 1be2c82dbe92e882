# comparison with arange, made float
import numpy as np


def one_hot(labels: np.ndarray, K: int) -> np.ndarray:
    labels = np.asarray(labels)
    assert labels.ndim == 1
    return (labels[:, np.newaxis] == np.arange(K)).astype(float)
