# odd form: a small loss class in the style of a framework, called by cost
import numpy as np


class CategoricalCrossEntropy(object):
    def __init__(self, eps=1e-9):
        self.eps = eps

    def forward(self, targets, probs):
        probs = np.maximum(probs, self.eps)
        return -np.vdot(targets, np.log(probs))


def cost(T, Y):
    return CategoricalCrossEntropy().forward(T, Y)
