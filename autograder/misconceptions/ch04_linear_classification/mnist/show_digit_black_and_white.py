# loses: test_show_digit_values
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""You made every pixel black or white. Grey is part of the picture: show the numbers as they are."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28) > 0.5)
    axes.set_title(f"label: {label}")
    return figure
