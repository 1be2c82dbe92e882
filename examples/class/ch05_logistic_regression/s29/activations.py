# takes the sigmoid from scipy, returns labels from softmax
import numpy as np


def sigmoid(a):
    from scipy.special import expit

    return expit(a)


def tanh(a):
    return np.tanh(a)


def softmax(A):
    return np.argmax(np.exp(A), axis=1)
