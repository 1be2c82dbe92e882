# Sets the shape of a copy.
import matplotlib.pyplot as plt

def show_digit(x, label):
    img = x.copy()
    img.shape = (28, 28)
    img *= 255
    plt.figure()
    plt.imshow(img, cmap="gray")
    plt.title(f"Label: {label}")
    plt.tight_layout()
    return plt.gcf()
