# wrong: powers stacked as rows and reshaped instead of transposed, so the rows mix samples
import numpy as np

def polynomial_features(x, degree):
    powers = np.array([x.astype(float) ** p for p in range(degree + 1)])
    return powers.reshape(len(x), degree + 1)
