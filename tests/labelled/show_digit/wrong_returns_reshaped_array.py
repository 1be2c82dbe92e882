# Reshapes and returns the array, draws nothing.
import numpy as np

def show_digit(x, label):
    img = np.reshape(x, (28, 28))
    return img, label
