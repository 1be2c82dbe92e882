# wrong: percent, where the exercise asks for another convention
import numpy as np

def classification_rate(T, P):
    return 100.0 * np.sum(T == P) / len(T)
