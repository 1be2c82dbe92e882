# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""argmax looked down the columns, over the samples. The class of each sample stands along its row: axis=1."""

import numpy as np

def cost(T, Y):
    k = np.argmax(T, axis=0)
    return -np.sum(np.log(Y[k, np.arange(T.shape[1])]))
