# correct: the picture is put together row by row, current figure
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    rows = []
    for i in range(28):
        rows.append(x[28 * i: 28 * (i + 1)])
    plt.figure()
    plt.imshow(np.vstack(rows), cmap="viridis", interpolation="nearest")
    plt.title("label = %d" % label)
