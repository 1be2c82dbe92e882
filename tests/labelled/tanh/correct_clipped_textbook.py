# correct: textbook formula on scores clipped to +-30, where tanh is 1 in double precision anyway
import numpy as np

def tanh(a):
    x = np.clip(np.asarray(a, float), -30, 30)
    plus, minus = np.exp(x), np.exp(-x)
    return (plus - minus) / (plus + minus)
