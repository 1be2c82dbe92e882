# correct: a class
import numpy as np


class Normal:
    def __init__(self, mu, variance):
        self.mu, self.variance = mu, variance

    def log_prob(self, value):
        return -((value - self.mu) ** 2) / (2 * self.variance) - np.log(np.sqrt(self.variance)) - np.log(
            np.sqrt(2 * np.pi)
        )


def gaussian_nll(x, mu, variance):
    return -Normal(mu, variance).log_prob(x).sum()
