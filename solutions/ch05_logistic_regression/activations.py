"""Activations, without overflow.

A float64 holds numbers up to about e^709, so e^1000 is infinite, and infinity divided by infinity is NaN. Each
of these functions can be written so that every exponent is zero or negative: then the worst that happens is
that a number too small to matter becomes 0, beside a 1 in the same sum.
"""

import numpy as np


def sigmoid(a):
    # 1 / (1 + e^-a) = e^a / (1 + e^a): take the form whose exponent is negative.
    decay = np.exp(-np.abs(a))
    return np.where(np.asarray(a) >= 0, 1.0, decay) / (1.0 + decay)


def tanh(a):
    # Divide (e^a - e^-a) / (e^a + e^-a) by its larger exponential; tanh(-a) = -tanh(a) brings the sign back.
    decay = np.exp(-2.0 * np.abs(a))
    return np.sign(a) * (1.0 - decay) / (1.0 + decay)


def softmax(A):
    # softmax(a) = e^(a - m) / sum e^(a - m) for any m. The row's own maximum leaves an e^0 in every row's sum;
    # the maximum of the whole array would leave nothing but zeros in rows far below it.
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
