# correct: 1 - min(1, |label - k|)
import numpy as np


def one_hot(labels, K):
    return 1.0 - np.minimum(1, np.abs(np.subtract.outer(labels, np.arange(K))))
