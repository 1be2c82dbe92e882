# a loop over the samples, a list of labels comes back
import numpy as np


def predict_class(X, W, b):
    labels = []
    for x in X:
        scores = np.dot(x, W) + b
        labels.append(int(np.argmax(scores)))
    return labels
