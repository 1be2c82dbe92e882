# wrong: the feature takes the place of x2
import numpy as np
from given import add_bias, classification_rate, predict, train

def compare(X, T, feature):
    scores = []
    other = X.astype(float).copy()
    other[:, 1] = feature(X)
    for design in (add_bias(X), add_bias(other)):
        scores.append(classification_rate(T, predict(design, train(design, T))))
    return tuple(scores)
