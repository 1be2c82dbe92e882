# Columns first.
import matplotlib.pyplot as plt

def show_digit(x, label):
    plt.figure()
    plt.imshow(x.reshape((28, 28), order="F"), cmap="gray")
    plt.title(str(label))
    return plt.gcf()
