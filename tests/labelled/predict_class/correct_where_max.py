# correct: compares with the largest of the row and takes the first that is equal
import numpy as np


def predict_class(X, W, b):
    Z = np.matmul(X, W) + b
    is_best = Z == Z.max(axis=1, keepdims=True)
    K = Z.shape[1]
    return np.where(is_best, np.arange(K), K).min(axis=1)
