"""Pictures of what your two models do.

    python explore.py

draws what is written so far into the folder pictures/. Nothing here is handed in or marked: change it as you like.
"""

from pathlib import Path

import matplotlib

matplotlib.use("Agg")  # write files, open no windows

import matplotlib.pyplot as plt
import numpy as np

PICTURES = Path(__file__).resolve().parent / "pictures"
rng = np.random.default_rng(1)


def flats(n):
    """Return the sizes of n flats in square metres, (n, 1), and their rents, (n,): numbers, so regression."""
    X = rng.uniform(25, 110, (n, 1))
    return X, 180 + 9 * X[:, 0] + rng.normal(0, 90, n)


def fruit(n):
    """Return the weights of n pieces of fruit in grams, (n, 1), and which fruit they are, (n,): classification."""
    Y = rng.choice(3, n, p=[0.5, 0.3, 0.2])
    return rng.normal(np.array([150, 120, 180])[Y], 15)[:, np.newaxis], Y


FRUIT = ["0: apple", "1: banana", "2: pear"]


def draw_mean(model):
    """Draw the predictions of a trained regressor among the flats, and how good other constants would be."""
    X, Y = flats(40)
    X_new, Y_new = flats(15)
    model.train(X, Y)
    predictions = model.predict(X_new)
    print(f"MeanRegressor: off by {np.sqrt(np.mean((Y_new - predictions) ** 2)):.0f} on new flats, typically")

    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    left.plot(X[:, 0], Y, "o", color="tab:blue", alpha=0.5, label="trained on")
    left.plot(X_new[:, 0], Y_new, "o", color="tab:orange", label="new")
    left.plot(X_new[:, 0], predictions, "x", color="black", label="predicted for the new ones")
    left.set(xlabel="size in square metres", ylabel="rent", title="One prediction, whatever the size")
    left.legend()
    constants = np.linspace(Y.min(), Y.max(), 200)
    right.plot(constants, [np.mean((Y - c) ** 2) for c in constants])
    right.axvline(predictions[0], color="black", linestyle=":", label="your prediction")
    right.set(xlabel="constant", ylabel="mean squared error in training", title="Which constant is best?")
    right.legend()
    return figure


def draw_majority(model):
    """Draw how often each label occurs, and which one a trained classifier predicts."""
    X, Y = fruit(60)
    X_new, Y_new = fruit(200)
    model.train(X, Y)
    predictions = model.predict(X_new)
    print(f"MajorityClassifier: right for {np.mean(Y_new == predictions):.0%} of new pieces of fruit")

    counts = np.bincount(Y, minlength=3)
    figure, axes = plt.subplots(figsize=(6, 4), layout="constrained")
    axes.bar(FRUIT, counts, color=["tab:blue" if k == predictions[0] else "lightgrey" for k in range(3)])
    axes.axvline(Y.mean(), color="tab:red", linestyle=":", label=f"the mean of the labels, {Y.mean():.2f}: no fruit")
    axes.set(xlabel="label", ylabel="how often in training", title="Blue: what is predicted for every sample")
    axes.legend()
    return figure


def main():
    """Draw what can be drawn, and say what is missing."""
    try:
        import baseline
    except Exception as error:
        print(f"baseline.py does not load ({type(error).__name__}: {error}). Run: python -m pytest")
        return
    for name, draw in (("MeanRegressor", draw_mean), ("MajorityClassifier", draw_majority)):
        if not hasattr(baseline, name):
            print(f"{name} is missing: baseline.py is to define it, under exactly this name")
            continue
        try:
            figure = draw(getattr(baseline, name)())
        except NotImplementedError:
            print(f"{name} is still to do")
        except Exception as error:
            print(f"{name} is not right yet ({type(error).__name__}: {error}). Run: python -m pytest")
        else:
            PICTURES.mkdir(exist_ok=True)
            figure.savefig(PICTURES / f"{name}.png", dpi=120)
            print(f"{name}: drawn into {PICTURES / f'{name}.png'}")
        plt.close("all")


if __name__ == "__main__":
    main()
