"""Draws what your functions make of the data: `python explore.py` writes pictures into pictures/.

Nothing here is handed in or marked. What is not written yet is left out, and named.
"""

from pathlib import Path

import matplotlib

matplotlib.use("Agg")  # no window: the pictures are files

import matplotlib.pyplot as plt
import numpy as np

HERE = Path(__file__).resolve().parent


def columns(file, *names):
    """Return columns of a table in data/ as arrays, so that pictures need not wait for load_census."""
    table = np.genfromtxt(HERE / "data" / file, delimiter=",", names=True, dtype=None, encoding="utf-8")
    return [table[name].astype(float) for name in names]


def save(figure, name):
    """Write a figure into pictures/ and say so."""
    folder = HERE / "pictures"
    folder.mkdir(exist_ok=True)
    figure.savefig(folder / name, dpi=120, bbox_inches="tight")
    plt.close(figure)
    print(f"  drawn: pictures/{name}")


def census_line():
    """Income over poverty, and the line that fits best: your plot_fit."""
    from census import load_census, plot_fit
    from line_fit import fit_line, r_squared

    x, t = (np.asarray(c) for c in load_census(str(HERE / "data" / "us_states.csv"), "poverty_pct", "income_2010"))
    m, b = fit_line(x, t)
    result = plot_fit(x, t, m, b)
    save(getattr(result, "figure", None) or plt.gcf(), "census_line.png")
    print(f"  income = {m:.2f} poverty + {b:.2f}, R-squared {r_squared(t, m * x + b):.4f}")


def all_features():
    """Income over each of the four percentages."""
    from line_fit import fit_line, r_squared

    figure, all_axes = plt.subplots(2, 2, figsize=(9, 7), sharey=True, layout="constrained")
    names = ("poverty_pct", "urban_pct", "hs_grad_pct", "single_parent_pct")
    for k, name in enumerate(names):
        axes = all_axes.flat[k]
        x, t = columns("us_states.csv", name, "income_2010")
        m, b = fit_line(x, t)
        ends = np.array([np.min(x), np.max(x)])
        axes.plot(x, t, "o", markersize=4, alpha=0.7)
        axes.plot(ends, m * ends + b)
        axes.set(xlabel=name, title=f"R² = {r_squared(t, m * x + b):.3f}")
    for axes in all_axes[:, 0]:
        axes.set_ylabel("income 2010, dollars")
    save(figure, "all_features.png")


def two_features():
    """What a line of one feature predicts, and what a plane of two does."""
    from line_fit import r_squared
    from linear_regression import LinearRegression, add_bias

    graduates, urban, t = columns("us_states.csv", "hs_grad_pct", "urban_pct", "income_2010")
    t = t / 1000
    figure, both = plt.subplots(1, 2, figsize=(9, 4), sharey=True, layout="constrained")
    cases = ((both[0], [graduates], "graduates alone"), (both[1], [graduates, urban], "graduates and urban"))
    for axes, used, title in cases:
        X = add_bias(np.column_stack(used))
        model = LinearRegression()
        model.train(X, t)
        y = np.ravel(model.predict(X))
        axes.plot([t.min(), t.max()], [t.min(), t.max()], color="0.7")
        axes.plot(t, y, "o", markersize=4, alpha=0.7)
        axes.set(xlabel="income 2010, thousand dollars", title=f"{title}: R² = {r_squared(t, y):.3f}")
    both[0].set_ylabel("predicted income")
    save(figure, "two_features.png")


def curves():
    """Wage over experience and population over time: the same fit, with powers as features."""
    from line_fit import r_squared
    from linear_regression import fit, polynomial_features

    figure, both = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    year, population = columns("us_population.csv", "year", "population")
    experience, wage = columns("earnings_by_experience.csv", "experience", "mean_weekly_wage")
    cases = (
        (both[0], experience, wage, "years of experience", "mean weekly wage, dollars"),
        (both[1], (year - 1790) / 10, population / 1e6, "decades since 1790", "population, millions"),
    )
    for axes, x, t, xlabel, ylabel in cases:
        axes.plot(x, t, "o", markersize=4, alpha=0.7)
        for degree in (1, 2):
            F = np.asarray(polynomial_features(x, degree))
            y = np.ravel(F @ fit(F, t))
            axes.plot(x, y, label=f"degree {degree}: R² = {r_squared(t, y):.4f}")
        axes.set(xlabel=xlabel, ylabel=ylabel)
        axes.legend()
    save(figure, "curves.png")


def error_bowl():
    """The squared error over slope and intercept: a bowl, with your line at its bottom."""
    from line_fit import fit_line, squared_error

    x, t = columns("us_states.csv", "poverty_pct", "income_2010")
    m, b = fit_line(x, t)
    slopes, intercepts = np.linspace(-1600, 0, 61), np.linspace(26000, 48000, 61)
    J = np.array([[squared_error(t, slope * x + height) for slope in slopes] for height in intercepts])
    figure, axes = plt.subplots(figsize=(6, 5), layout="constrained")
    axes.contour(slopes, intercepts, np.log10(J), levels=15)
    axes.plot([m], [b], "o", color="black", label="fit_line")
    axes.set(xlabel="m", ylabel="b", title="log10 of the squared error")
    axes.legend()
    save(figure, "error_bowl.png")


def main():
    """Draw everything that can be drawn."""
    for draw in (census_line, all_features, two_features, curves, error_bowl):
        print(f"{draw.__name__}: {draw.__doc__}")
        try:
            draw()
        except NotImplementedError as error:
            where = error.__traceback__
            while where.tb_next:
                where = where.tb_next
            print(f"  {where.tb_frame.f_code.co_name} is still to do, so this picture has to wait")
        except ImportError as error:
            print(f"  cannot be drawn: {error}")
        except Exception as error:
            print(f"  not drawn, {type(error).__name__}: {error}")
        plt.close("all")


if __name__ == "__main__":
    main()
