# looks at the columns from 1 on
import numpy as np


def predict_class(X, W, b):
    Y = X.dot(W) + b
    return np.argmax(Y[:, 1:], axis=1) + 1
