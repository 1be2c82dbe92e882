# wrong: adds the mean of the biases, which softmax does not notice
import numpy as np

def predict(X, W, b):
    s = np.dot(X, W) + np.mean(b)
    s = s - s.max(1)[:, None]
    return np.exp(s) / np.exp(s).sum(1)[:, None]
