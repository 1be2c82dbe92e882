# correct: statistics.fmean
import numpy as np
from statistics import fmean


def sample_mean(x: np.ndarray) -> float:
    return fmean(x.tolist())
