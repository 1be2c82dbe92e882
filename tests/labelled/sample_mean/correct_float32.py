# correct: float32
import numpy as np


def sample_mean(x):
    return np.float32(x.astype(np.float32).mean())
