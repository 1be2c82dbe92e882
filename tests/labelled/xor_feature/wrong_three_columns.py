# wrong: X with the new column attached, (N, 3), where the exercise asks for another convention
import numpy as np

def xor_feature(X):
    return np.concatenate([X, X[:, :1] * X[:, 1:]], axis=1)
