# wrong: np.vander as it comes: the highest power first, where the exercise asks for another convention
import numpy as np

def polynomial_features(x, degree):
    return np.vander(x.astype(float), degree + 1)
