# correct: map over rows
import numpy as np


def predict_class(X, W, b):
    return np.array(list(map(lambda x: int(np.argmax(x @ W + b)), X)))
