# loses: test_show_digit_values
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""The picture lies on its side: rows and columns are swapped. The pixels come row by row, so a plain reshape to 28 x
28 is right, without .T and without order="F"."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28).T)
    axes.set_title(f"label: {label}")
    return figure
