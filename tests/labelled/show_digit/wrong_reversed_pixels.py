# All pixels in reverse: turned by 180 degrees.
import matplotlib.pyplot as plt

def show_digit(x, label):
    plt.figure()
    plt.imshow(x[::-1].reshape(28, 28), cmap="gray")
    plt.title(f"Label: {label}")
    return plt.gcf()
