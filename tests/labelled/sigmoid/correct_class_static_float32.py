# static method of a class, float32 inside
import numpy as np


class Activation(object):
    @staticmethod
    def logistic(x):
        x = np.array(x, dtype=np.float32)
        e = np.exp(-np.abs(x))
        return np.where(x < 0, e, np.float32(1)) / (np.float32(1) + e)


def sigmoid(a):
    return Activation.logistic(a)
