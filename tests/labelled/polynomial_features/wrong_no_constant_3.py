# wrong: without the constant, x to x**degree, as (N, degree), where the exercise asks for another convention
import numpy as np

def polynomial_features(x, degree):
    return np.stack([x.astype(float) ** (k + 1) for k in range(degree)], axis=-1) if degree else np.empty((len(x), 0))
