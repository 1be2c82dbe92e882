# one class a column, stacked at the end
import numpy as np


def one_hot(labels, K):
    columns = []
    for k in range(K):
        column = np.where(labels == k, 1.0, 0.0)
        columns.append(column)
    return np.column_stack(columns)
