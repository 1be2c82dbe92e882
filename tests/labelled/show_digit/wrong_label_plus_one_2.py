# The title is label + 1
import matplotlib.pyplot as plt


def show_digit(x, label):
    plt.figure()
    plt.imshow(x.reshape(28, 28))
    plt.title(f"digit: {label + 1}")
    return plt.gcf()
