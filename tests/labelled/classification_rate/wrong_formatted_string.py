# Returns a text with a percent sign.
import numpy as np

def classification_rate(T, P):
    return "{:.1f}%".format(100 * np.mean(T == P))
