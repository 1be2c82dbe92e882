# prints and returns None
import numpy as np


def squared_error(T, Y):
    J = np.sum((T - Y) ** 2)
    print("squared error:", J)
