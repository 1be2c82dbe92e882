# correct: an RGB picture made of three equal channels
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    grey = np.reshape(x, (28, 28)).astype(float)
    fig = plt.figure()
    ax = fig.add_axes([0, 0, 1, 0.9])
    ax.imshow(np.stack([grey, grey, grey], axis=-1))
    ax.set_title("Digit: " + str(int(label)))
    ax.set_xticks([])
    ax.set_yticks([])
    return fig
