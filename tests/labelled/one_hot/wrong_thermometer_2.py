# wrong: ordinal ("thermometer") coding, all columns up to the label are 1
import numpy as np

def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for i, y in enumerate(labels):
        T[i, : y + 1] = 1
    return T
