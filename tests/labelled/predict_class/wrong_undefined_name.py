# wrong: predict exists nowhere under that name
import numpy as np


def predict_class(X, W, b):
    return np.argmax(forward(X, W, b), axis=1)
