# origin="lower" draws the first row at the bottom
import matplotlib.pyplot as plt


def show_digit(x, label):
    plt.figure()
    plt.imshow(x.reshape(28, 28), cmap="gray", origin="lower")
    plt.title(str(label))
    return plt.gcf()
