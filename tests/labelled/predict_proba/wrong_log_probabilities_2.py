# wrong: log probabilities (as in torch's log_softmax), where the exercise asks for another convention
import numpy as np

def predict(X, W, b):
    Z = X @ W + b
    Z = Z - Z.max(axis=1, keepdims=True)
    return Z - np.log(np.sum(np.exp(Z), axis=1, keepdims=True))
