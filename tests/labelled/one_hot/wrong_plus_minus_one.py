# wrong: +1 for the class and -1 elsewhere, where the exercise asks for another convention
import numpy as np

def one_hot(labels, K):
    T = -np.ones((len(labels), K))
    T[range(len(labels)), labels] = 1
    return T
