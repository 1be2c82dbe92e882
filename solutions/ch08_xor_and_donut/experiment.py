"""The experiment: the same model twice, once with a column more.

Nothing about logistic regression changes. It still draws one flat boundary; the feature moves the points to where a
flat boundary is enough.

The feature is computed from the samples themselves, so it comes before the column of ones: behind it, x1 would be
column 1.
"""

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    return _rate(X, T), _rate(np.column_stack([X, feature(X)]), T)


def _rate(X, T):
    X = add_bias(X)
    return classification_rate(T, predict(X, train(X, T)))
