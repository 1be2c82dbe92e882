# wrong: the ones as the last column, where the exercise asks for another convention
import numpy as np

def add_bias(X):
    return np.concatenate((X, np.ones((len(X), 1))), axis=1)
