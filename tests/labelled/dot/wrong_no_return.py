# computes the answer and forgets to return it
import numpy as np


def dot(w, x):
    answer = np.dot(w, x)
