# wrong: -1 and +1 for the classes, where the exercise asks for another convention
import numpy as np

def predict(X, w, b):
    return np.where(X @ w + b > 0, 1, -1)
