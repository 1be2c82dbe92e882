# pyplot calls in a new figure, nothing returned.
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    plt.figure()
    plt.imshow(np.reshape(x, (28, 28)), cmap="gray_r")
    plt.title(label)
