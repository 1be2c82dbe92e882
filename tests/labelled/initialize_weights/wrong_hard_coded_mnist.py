# always 784 by 10
import numpy as np


def initialize_weights(D=784, K=10):
    W = np.random.randn(784, 10) / np.sqrt(784)
    return W
