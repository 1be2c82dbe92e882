# loses: test_show_digit_inputs
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""x.shape = (28, 28) folds the caller's own array: afterwards it is no row any more. x.reshape(28, 28) leaves x as it
is."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    x.shape = (28, 28)
    figure, axes = plt.subplots()
    axes.imshow(x)
    axes.set_title(f"label: {label}")
    return figure
