"""A linear classifier: on which side of a line, a plane or a hyperplane is a sample?

w points across the boundary, towards class 1, and b shifts it: all x with the same score w . x + b lie on one line (for
D = 2), and the boundary is the line of score 0. Nothing but `boundary` has to know what D is.

The sign of the score alone says the class, so that w and b may be multiplied by any positive number: the same
boundary, the same classes. For that reason `boundary` divides by w[1].
"""

import numpy as np


def h(X, w, b):
    return X @ w + b


def predict(X, w, b):
    return (h(X, w, b) > 0).astype(int)


def to_signs(T):
    return 2 * T - 1


def classification_rate(T, P):
    return np.mean(T == P)  # the mean of True and False is the share of True


def boundary(w, b):
    # w0 x0 + w1 x1 + b = 0   <=>   x1 = -(w0 / w1) x0 - b / w1
    return -w[0] / w[1], -b / w[1]
