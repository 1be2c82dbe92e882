# wrong: the winner as an indicator row, where the exercise asks for another convention
import numpy as np

def predict_class(X, W, b):
    A = X @ W + b
    return np.eye(W.shape[1], dtype=int)[A.argmax(axis=1)]
