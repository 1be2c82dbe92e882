# correct: starmap of operator.mul
from itertools import starmap
from operator import mul
import numpy as np

def xor_feature(X):
    return np.fromiter(starmap(mul, X.tolist()), dtype=float, count=len(X))
