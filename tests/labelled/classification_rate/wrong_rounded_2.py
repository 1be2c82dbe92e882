# wrong: rounded to one decimal
import numpy as np

def classification_rate(T, P):
    return round(float(np.mean(T == P)), 1)
