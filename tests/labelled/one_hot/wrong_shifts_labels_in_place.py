# takes the smallest label off the caller's labels
import numpy as np


def one_hot(labels, K):
    labels -= labels.min()
    return np.eye(K)[labels]
