# correct: the formula as a lambda
import numpy as np


sigmoid = lambda a: 1.0 / (1.0 + np.exp(-a))
