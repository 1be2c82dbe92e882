# plt.matshow, which makes its own figure.
import matplotlib.pyplot as plt

def show_digit(x, label):
    plt.matshow(x.reshape(28, 28))
    plt.title("label = {}".format(label))
    return plt.gcf()
