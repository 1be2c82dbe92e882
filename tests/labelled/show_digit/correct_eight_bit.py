# Back to 8 bit numbers, on a copy.
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    img = np.rint(255 * x).astype(np.uint8).reshape(28, 28)
    plt.figure()
    plt.imshow(img, cmap=plt.cm.gray, vmin=0, vmax=255)
    plt.title("Digit: " + str(int(label)))
    return plt.gcf()
