# Loop with if and else, appended to a list
import numpy as np


def predict(X, w, b):
    predictions = []
    for i in range(len(X)):
        score = 0
        for j in range(len(w)):
            score = score + X[i, j] * w[j]
        score = score + b
        if score > 0:
            predictions.append(1)
        else:
            predictions.append(0)
    return np.array(predictions)
