# correct: a class with a nested helper, row by row
import numpy as np


class CrossEntropy:
    def forward(self, T, Y):
        def one(t, y):
            return -np.log(y[t.astype(bool)]).item()

        return sum(one(t, y) for t, y in zip(T, Y))


def cost(T, Y):
    with np.errstate(divide="ignore"):
        return CrossEntropy().forward(T, Y)
