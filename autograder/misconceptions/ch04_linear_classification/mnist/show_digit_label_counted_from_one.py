# loses: test_show_digit_title
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""You added 1 to the label. It is the digit itself, 0 to 9."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28))
    axes.set_title(f"label: {label + 1}")
    return figure
