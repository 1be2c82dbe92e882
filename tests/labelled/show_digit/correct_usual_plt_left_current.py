# Tutorial style: plt.imshow and plt.title, the figure is left the current one
import matplotlib.pyplot as plt


def show_digit(x, label):
    plt.imshow(x.reshape(28, 28), cmap="gray")
    plt.title(label)
