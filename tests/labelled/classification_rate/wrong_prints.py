# Prints the rate and returns nothing.
import numpy as np

def classification_rate(T, P):
    print("Classification rate:", np.mean(T == P))
