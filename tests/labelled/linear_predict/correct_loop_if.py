# a loop with an if for each sample
import numpy as np


def predict(X, w, b):
    classes = []
    for i in range(X.shape[0]):
        score = 0
        for j in range(X.shape[1]):
            score = score + X[i][j] * w[j]
        score = score + b
        if score > 0:
            classes.append(1)
        else:
            classes.append(0)
    return np.array(classes)
