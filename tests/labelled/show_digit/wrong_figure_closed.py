# Closes the figure and returns nothing
import matplotlib.pyplot as plt


def show_digit(x, label):
    plt.figure()
    plt.imshow(x.reshape(28, 28), cmap="gray")
    plt.title(str(label))
    plt.close()
