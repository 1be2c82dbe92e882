# imshow of 784 numbers in a row: invalid shape
import matplotlib.pyplot as plt


def show_digit(x, label):
    plt.figure()
    plt.imshow(x, cmap="gray")
    plt.title(str(label))
    return plt.gcf()
