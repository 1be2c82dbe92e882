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

PICTURES = Path(__file__).resolve().parent / "pictures"
COLOURS = ("tab:blue", "tab:orange", "tab:green")
FOUND, BROKEN = {}, []
SAID = set()


def load(*modules):
    """Find your functions by their names; a file that does not load is told."""
    for module in modules:
        try:
            FOUND.update(vars(import_module(module)))
        except Exception as error:
            BROKEN.append(module)
            say(f"{module}.py", f"does not load ({type(error).__name__}: {error}). Run: python -m pytest")


def ask(name, shape, *arguments):
    """Return what a function of yours gives, as an array of this shape, or None: then it says why."""
    if name not in FOUND:
        return None if BROKEN else say(name, "cannot be found: define it, under exactly this name")
    try:
        with np.errstate(all="ignore"):
            came = FOUND[name](*arguments)
        if isinstance(came, tuple) and name == "initialize_weights":
            came = came[0]  # a pair (W, b) is fine
        if came is None:
            return say(name, "is not right yet: nothing comes back. Does it end with return?")
        array = np.asarray(came, dtype=float)
    except NotImplementedError as error:
        return say(extract_tb(error.__traceback__)[-1].name, "is still to do")
    except Exception as error:
        return say(name, f"is not right yet ({type(error).__name__}: {error}). Run: python -m pytest")
    if np.squeeze(array).shape != np.squeeze(np.empty(shape)).shape:
        return say(name, f"is not right yet: its result has the shape {array.shape}, and it should be {shape}")
    if not np.all(np.isfinite(array)):
        return say(name, "is not right yet: there are infinities or NaN in its result")
    return array.reshape(shape)


def say(name, what):
    """Print a line about a function or a file, but only the first about each."""
    if name not in SAID:
        print(name, what)
        SAID.add(name)


def draw_curves():
    """Draw sigmoid and tanh: the same S, but for its height and its steepness."""
    a = np.linspace(-6, 6, 241)
    curves = {name: ask(name, a.shape, a) for name in ("sigmoid", "tanh")}
    if all(y is None for y in curves.values()):
        return None
    figure, axes = plt.subplots(figsize=(6, 4), layout="constrained")
    for level in (-1, 0, 1):
        axes.axhline(level, color="0.85", linewidth=0.8)
    for k, (name, y) in enumerate(curves.items()):
        if y is not None:
            axes.plot(a, y, color=COLOURS[k], label=f"{name}(a): from {np.min(y):.3f} to {np.max(y):.3f}")
    axes.set(xlabel="score a", title="Scores, squashed")
    axes.legend()
    return figure


def draw_softmax():
    """Draw the softmax of a row of three scores while the first of them moves and the others stay."""
    a = np.linspace(-6, 6, 241)
    A = np.column_stack([a, np.zeros_like(a), np.ones_like(a)])
    Y = ask("softmax", A.shape, A)
    if Y is None:
        return None
    figure, axes = plt.subplots(figsize=(7, 4), layout="constrained")
    for k, score in enumerate(("a", "0", "1")):
        axes.plot(a, Y[:, k], color=COLOURS[k], label=f"score {score}")
    axes.plot(a, Y.sum(axis=1), ":", color="black", label="their sum")
    axes.set(xlabel="a: the score that moves", ylabel="probability", title="What one class gains, the others lose")
    axes.margins(y=0.1)
    axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), frameon=False)
    return figure


def draw_one_hot():
    """Draw eight labels as rows of zeros and ones. Class 3 has a column, although nobody is of it."""
    labels = np.array([2, 0, 1, 4, 4, 0, 2, 1])
    T = ask("one_hot", (8, 5), labels, 5)
    if T is None:
        return None
    figure, axes = plt.subplots(figsize=(4, 4.4), layout="constrained")
    axes.imshow(T, cmap="Blues", vmin=0, vmax=1.4, aspect="auto")
    for n, row in enumerate(T):
        for k, entry in enumerate(row):
            axes.text(k, n, f"{entry:g}", ha="center", va="center", color="white" if entry == 1 else "0.6")
    axes.set_yticks(range(8))
    axes.set_yticklabels([f"label {label}" for label in labels])
    axes.set(xlabel="column: class", title="One sample a row, one 1 in each")
    return figure


def draw_weights():
    """Draw a histogram of the weights for ten digits of 784 pixels, and the bell of the same mean and width."""
    W = ask("initialize_weights", (784, 10), 784, 10)
    if W is None:
        return None
    W = W.ravel()
    mean, deviation = W.mean(), W.std()
    figure, axes = plt.subplots(figsize=(6, 4), layout="constrained")
    axes.hist(W, 60, density=True, color="tab:blue", alpha=0.5, label=f"{W.size:,} weights")
    if deviation > 1e-12:
        w = np.linspace(mean - 4 * deviation, mean + 4 * deviation, 200)
        bell = np.exp(-(((w - mean) / deviation) ** 2) / 2) / deviation / np.sqrt(2 * np.pi)
        axes.plot(w, bell, color="black", label="a Gaussian")
    axes.set(xlabel="weight", ylabel="density", title=f"mean {mean:.4f}, standard deviation {deviation:.4f}")
    axes.legend()
    return figure


def three_clouds(n):
    """Return n points of the plane, (n, 2), in three clouds, their labels, (n,), and weights that fit: W and b."""
    rng = np.random.default_rng(5)
    middles = np.array([[-1.8, -0.8], [1.9, -1.0], [0.2, 1.8]])
    labels = np.arange(n) % 3
    W, b = middles.T, -np.sum(middles**2, axis=1) / 2  # how that is found is what the next chapters are about
    return rng.normal(0, 1, (n, 2)) + middles[labels], labels, W, b


def draw_map():
    """Draw what predict says of every point of the plane: pure colours where it is sure, mixed ones where it is not."""
    X, labels, W, b = three_clouds(120)
    side = np.linspace(-5, 5, 200)
    across, up = np.meshgrid(side, side)
    grid = np.column_stack([across.ravel(), up.ravel()])
    Y, P = ask("predict", (len(grid), 3), grid, W, b), ask("predict_class", labels.shape, X, W, b)
    if Y is None and P is None:
        return None
    figure, axes = plt.subplots(figsize=(6, 5.6), layout="constrained")
    if Y is not None:
        mixed = np.clip(Y, 0, 1) @ np.array([matplotlib.colors.to_rgb(colour) for colour in COLOURS])
        pale = 0.55 + 0.45 * np.clip(mixed, 0, 1).reshape(200, 200, 3)
        axes.imshow(pale, origin="lower", extent=(-5, 5, -5, 5))
    for k, mark in enumerate("o^s"):
        cloud = X[labels == k]
        axes.plot(cloud[:, 0], cloud[:, 1], mark, color=COLOURS[k], markeredgecolor="white", label=f"class {k}")
    title = "predict: how probable is each class?"
    if P is not None:
        wrong = X[labels != P]
        axes.plot(wrong[:, 0], wrong[:, 1], "o", color="none", markeredgecolor="black", markersize=11, label="mistaken")
        title = f"predict_class: {np.mean(labels == P):.0%} of {len(labels)} right"
    axes.set(xlim=(-5, 5), ylim=(-5, 5), xlabel="x[0]", ylabel="x[1]", aspect="equal", title=title)
    axes.legend(loc="lower right")
    return figure


def main():
    """Draw what can be drawn, and say what is missing."""
    load("activations", "classifier")
    for draw in (draw_curves, draw_softmax, draw_one_hot, draw_weights, draw_map):
        name = draw.__name__[len("draw_") :]
        try:
            figure = draw()
            if figure is not None:
                PICTURES.mkdir(exist_ok=True)
                figure.savefig(PICTURES / f"{name}.png", dpi=120)
                print(f"{name}: drawn into {PICTURES / f'{name}.png'}")
        except Exception as error:  # numbers that nobody can draw: the other pictures shall come all the same
            print(f"{name}: cannot be drawn yet ({type(error).__name__}: {error})")
        plt.close("all")


if __name__ == "__main__":
    main()
