# correct: a small class does the work; in-place operations on a copy
import numpy as np


class Logistic:
    def __init__(self, scores):
        self.z = np.array(scores, dtype=float, copy=True)

    def forward(self):
        np.negative(self.z, out=self.z)
        np.exp(self.z, out=self.z)
        self.z += 1
        return 1 / self.z


def sigmoid(a):
    np.seterr(over="ignore")
    return Logistic(a).forward()
