"""Pictures of what your functions do.

    python explore.py

draws what is written so far into the folder pictures/. Nothing here is handed in or marked: change it as you like.
"""

from importlib import import_module
from pathlib import Path
from traceback import extract_tb

import matplotlib

matplotlib.use("Agg")  # write files, open no windows

import matplotlib.pyplot as plt
import numpy as np

HERE = Path(__file__).resolve().parent
PICTURES = HERE / "pictures"
MNIST = HERE / "data" / "mnist" / "mnist_subset.npz"


def clouds(n):
    """Return n points of the plane, (n, 2), in two clouds, and which cloud they belong to, (n,)."""
    rng = np.random.default_rng(4)
    T = np.arange(n) % 2
    return rng.normal(0, 1, (n, 2)) + np.where(T[:, np.newaxis] == 1, [1.5, 1.0], [-1.5, -1.0]), T


def draw_boundary(predict, boundary, classification_rate):
    """Draw two clouds of points and a line between them, guessed by eye: try other w and b."""
    X, T = clouds(200)
    w, b = np.array([1.0, 1.5]), 0.25
    rate = classification_rate(T, predict(X, w, b))

    across, up = np.meshgrid(np.linspace(-5, 5, 200), np.linspace(-4.5, 4.5, 200))
    sides = np.reshape(predict(np.column_stack([across.ravel(), up.ravel()]), w, b), across.shape)
    figure, axes = plt.subplots(figsize=(6, 5), layout="constrained")
    axes.pcolormesh(across, up, sides, cmap="coolwarm", alpha=0.2)
    for k, colour in ((0, "tab:blue"), (1, "tab:red")):
        cloud = X[np.equal(T, k)]
        axes.plot(cloud[:, 0], cloud[:, 1], "o", color=colour, markersize=4, label=f"class {k}")
    slope, intercept = boundary(w, b)
    x = np.array([-5.0, 5.0])
    axes.plot(x, slope * x + intercept, color="black", label="your boundary")
    axes.annotate("w", w + 0.1)
    axes.annotate("", w, (0, 0), arrowprops={"arrowstyle": "->"})
    axes.set(xlim=(-5, 5), ylim=(-4.5, 4.5), xlabel="x[0]", ylabel="x[1]", aspect="equal")
    axes.set_title(f"classification rate {rate:.3f}; the colours are those of predict")
    axes.legend(loc="upper left")
    return figure


def draw_directions(predict, classification_rate):
    """Draw how good a line through the origin is, in every direction. How would one find the best?"""
    X, T = clouds(200)
    angles = np.linspace(0, 360, 181)
    turns = np.radians(angles)
    rates = [classification_rate(T, predict(X, np.array([np.cos(a), np.sin(a)]), 0.0)) for a in turns]
    figure, axes = plt.subplots(figsize=(6, 4), layout="constrained")
    axes.plot(angles, rates)
    axes.set(xlabel="direction of w in degrees", ylabel="classification rate", title="Every line through the origin")
    return figure


def images():
    """Return the images, (n, 28, 28), and labels, (n,), for training and for testing."""
    with np.load(MNIST) as data:
        return data["x_train"], data["y_train"], data["x_test"], data["y_test"]


def digits_from_csv(load_mnist):
    """Write the first 200 images as Kaggle writes them, and read them with load_mnist."""
    pictures, labels, _, _ = images()
    path = MNIST.with_name("first_200.csv")
    header = "label," + ",".join(f"pixel{i}" for i in range(784))
    table = np.column_stack([labels[:200], pictures[:200].reshape(200, 784)])
    np.savetxt(path, table, "%d", ",", header=header, comments="")
    return load_mnist(str(path))


def draw_digits(load_mnist):
    """Draw the first 30 digits of the file that load_mnist has read."""
    X, labels = digits_from_csv(load_mnist)
    print(f"load_mnist: X has the shape {np.shape(X)}, its numbers lie between {np.min(X):g} and {np.max(X):g}")
    figure, grid = plt.subplots(3, 10, figsize=(10, 3.8), layout="constrained")
    for n, axes in enumerate(grid.flat):
        axes.imshow(np.reshape(X[n], (28, 28)), cmap="gray_r")
        axes.set(title=f"{labels[n]}", xticks=[], yticks=[])
    return figure


def draw_digit(load_mnist, show_digit):
    """Let show_digit draw one of them."""
    X, labels = digits_from_csv(load_mnist)
    came = show_digit(np.asarray(X[0]), int(labels[0]))
    return getattr(came, "figure", None) or plt.gcf()


def draw_weights(h, predict, classification_rate):
    """Tell ones from zeros with 784 features: w is the mean of all ones minus the mean of all zeros."""
    pictures, labels, test_pictures, test_labels = images()
    X, X_test = pictures.reshape(-1, 784) / 255, test_pictures.reshape(-1, 784) / 255
    ones, zeros = X[labels == 1].mean(axis=0), X[labels == 0].mean(axis=0)
    w = ones - zeros
    b = -w @ (ones + zeros) / 2  # the boundary runs through the middle between the two
    chosen = test_labels <= 1
    X_new, T = X_test[chosen], test_labels[chosen].astype(int)
    rate = classification_rate(T, predict(X_new, w, b))
    print(f"predict: {rate:.1%} of {len(T)} new ones and zeros are told apart, without any training but two means")

    scores = np.ravel(h(X_new, w, b))
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 4), layout="constrained")
    left.imshow(w.reshape(28, 28), cmap="coolwarm", vmin=-np.abs(w).max(), vmax=np.abs(w).max())
    left.set(title="w: red speaks for a one, blue for a zero", xticks=[], yticks=[])
    for k, colour in ((0, "tab:blue"), (1, "tab:red")):
        right.hist(scores[np.equal(T, k)], bins=20, color=colour, alpha=0.6, label=f"digit {k}")
    right.axvline(0, color="black")
    right.set(xlabel="score h(x)", ylabel="how many", title=f"classification rate {rate:.3f}")
    right.legend()
    return figure


PARTS = (
    ("boundary", draw_boundary, ("predict", "boundary", "classification_rate")),
    ("directions", draw_directions, ("predict", "classification_rate")),
    ("digits", draw_digits, ("load_mnist",)),
    ("digit", draw_digit, ("load_mnist", "show_digit")),
    ("ones_and_zeros", draw_weights, ("h", "predict", "classification_rate")),
)
"""Name of the picture, what draws it, and which of your functions it needs."""


def functions():
    """Return your functions by their names, those of a file that does not load left out."""
    found = {}
    for module in ("linear_classifier", "mnist"):
        try:
            found.update(vars(import_module(module)))
        except Exception as error:
            print(f"{module}.py does not load ({type(error).__name__}: {error}). Run: python -m pytest")
    return found


def main():
    """Draw what can be drawn, and say what is missing."""
    found = functions()
    for name, draw, needs in PARTS:
        missing = [need for need in needs if need not in found]
        if missing:
            print(f"{name}: not drawn, {' and '.join(missing)} cannot be found")
            continue
        try:
            figure = draw(*(found[need] for need in needs))
        except NotImplementedError as error:
            print(f"{name}: waits, {extract_tb(error.__traceback__)[-1].name} is still to do")
        except FileNotFoundError as error:
            print(f"{name}: not drawn, there is no file {error.filename}")
        except Exception as error:
            print(f"{name}: {' or '.join(needs)} is not right yet ({type(error).__name__}: {error})")
        else:
            PICTURES.mkdir(exist_ok=True)
            figure.savefig(PICTURES / f"{name}.png", dpi=120)
            print(f"{name}: drawn into {PICTURES / f'{name}.png'}")
        plt.close("all")


if __name__ == "__main__":
    main()
