# Multiplies the caller's X by the weights in place
import numpy as np


def predict(X, w, b):
    X *= w
    return (X.sum(axis=1) + b > 0).astype(int)
