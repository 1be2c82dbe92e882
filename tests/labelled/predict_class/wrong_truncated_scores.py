# wrong: scores cast to int before argmax, so near ones tie
import numpy as np

def predict_class(X, W, b):
    scores = (X @ W + b).astype(int)
    return scores.argmax(axis=1)
