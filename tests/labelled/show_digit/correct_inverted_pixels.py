# Inverted for the printer: one minus the pixels
import matplotlib.pyplot as plt


def show_digit(x, label):
    plt.figure()
    img = 1 - x.reshape(28, 28)
    plt.imshow(img, cmap="gray", vmin=0, vmax=1)
    plt.title("This is a %d" % label)
    plt.xticks([])
    plt.yticks([])
    return plt.gcf()
