# a lambda with np.inner
import numpy as np

grad = lambda Y, T, X: np.inner(X.T, (Y - T).T)
