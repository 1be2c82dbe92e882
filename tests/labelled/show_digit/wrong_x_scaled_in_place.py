# Multiplies the caller's pixels by 255
import matplotlib.pyplot as plt


def show_digit(x, label):
    x *= 255
    plt.figure()
    plt.imshow(x.reshape(28, 28), cmap="gray")
    plt.title(str(label))
    return plt.gcf()
