# correct: static method of a helper class, 2 sigmoid(2a) - 1
import numpy as np

class Act:
    @staticmethod
    def sig(z):
        return np.exp(-np.logaddexp(0, -z))

    @classmethod
    def hyper(cls, z):
        return 2 * cls.sig(2 * z) - 1

def tanh(a):
    return Act.hyper(np.multiply(1.0, a))
