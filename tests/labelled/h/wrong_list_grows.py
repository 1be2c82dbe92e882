# a list as default value keeps the scores of earlier calls
import numpy as np


def h(X, w, b, scores=[]):
    for x in X:
        scores.append(np.dot(x, w) + b)
    return np.array(scores)
