# Draws into whatever figure is current and returns it.
import matplotlib.pyplot as plt

def show_digit(x, label):
    plt.imshow(x.reshape(28, 28))
    plt.title("This is a " + str(label))
    return plt.gcf()
