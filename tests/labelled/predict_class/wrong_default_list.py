# wrong: the default list keeps the labels of earlier calls
import numpy as np


def predict_class(X, W, b, labels=[]):
    for z in X @ W + b:
        labels.append(int(np.argmax(z)))
    return np.array(labels)
