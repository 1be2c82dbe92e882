# calls a function that exists nowhere
import numpy as np


def predict(X, w, b):
    return (score(X, w, b) > 0).astype(int)
