"""The costs of chapter 6 against scipy and scikit-learn, and against what a likelihood has to be."""

import importlib.util
import re
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.special import xlogy
from scipy.stats import norm
from sklearn.metrics import log_loss

from autograder.catalog import assignment
from autograder.content import tree
from autograder.release import workspace

ASSIGNMENT = "ch06_maximum_likelihood"
CLOSE = {"rel": 1e-9, "abs": 1e-9}
SEEDS = (0, 1, 2)


def load(folder):
    spec = importlib.util.spec_from_file_location("likelihood", folder / ASSIGNMENT / "likelihood.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


solution = load(tree().solutions)

steadily = settings(deadline=None, derandomize=True, max_examples=60, database=None)

samples = arrays(np.float64, st.integers(1, 30), elements=st.floats(-100, 100))
means = st.floats(-50, 50)
variances = st.floats(0.01, 100)
inside = st.floats(0.001, 0.999)


@st.composite
def two_classes(draw):
    n_samples = draw(st.integers(1, 20))
    T = draw(arrays(np.int64, n_samples, elements=st.integers(0, 1)))
    return T, draw(arrays(np.float64, n_samples, elements=inside))


@st.composite
def many_classes(draw):
    n_samples, n_classes = draw(st.integers(1, 15)), draw(st.integers(2, 6))
    labels = draw(arrays(np.int64, n_samples, elements=st.integers(0, n_classes - 1)))
    weights = draw(arrays(np.float64, (n_samples, n_classes), elements=inside))
    return np.eye(n_classes)[labels], weights / weights.sum(axis=1, keepdims=True)


# ---------------------------------------------------------------- sample_mean


@pytest.mark.parametrize("seed", SEEDS)
def test_the_mean_is_the_maximum_likelihood_fit_of_scipy(seed):
    x = np.random.default_rng(seed).gamma(2.0, 3.0, 40)

    assert solution.sample_mean(x) == pytest.approx(norm.fit(x)[0], **CLOSE)


def test_the_mean_of_integers_keeps_its_fraction():
    assert solution.sample_mean(np.array([1, 2])) == 1.5


@steadily
@given(x=samples, shift=st.floats(-10, 10), variance=variances)
def test_no_other_mu_makes_the_samples_likelier_than_their_mean(x, shift, variance):
    best = solution.sample_mean(x)

    at_best = solution.gaussian_nll(x, best, variance)
    assert at_best <= solution.gaussian_nll(x, best + shift, variance) + 1e-9 * abs(at_best)


# ---------------------------------------------------------------- gaussian_nll


@steadily
@given(x=samples, mu=means, variance=variances)
def test_the_gaussian_cost_is_the_sum_of_scipys_log_densities(x, mu, variance):
    expected = -norm.logpdf(x, mu, np.sqrt(variance)).sum()

    assert solution.gaussian_nll(x, mu, variance) == pytest.approx(expected, **CLOSE)


def test_the_gaussian_cost_of_integers_is_that_of_the_same_floats():
    x = np.array([0, 3, 5, -2])

    assert solution.gaussian_nll(x, 1, 4) == solution.gaussian_nll(x.astype(np.float64), 1.0, 4.0)


def test_the_gaussian_cost_survives_where_the_product_of_densities_is_zero():
    x = np.random.default_rng(3).normal(0.0, 1.0, 5000)
    assert np.prod(norm.pdf(x)) == 0.0

    assert solution.gaussian_nll(x, 0.0, 1.0) == pytest.approx(-norm.logpdf(x).sum(), **CLOSE)


def test_the_gaussian_cost_survives_where_one_density_is_zero():
    assert norm.pdf(100.0) == 0.0

    assert solution.gaussian_nll(np.array([100.0]), 0.0, 1.0) == pytest.approx(-norm.logpdf(100.0), **CLOSE)


def test_the_gaussian_cost_is_the_squared_error_but_for_a_constant():
    x = np.array([1.0, 4.0, 6.0])

    moved = solution.gaussian_nll(x, 5.0, 0.5) - solution.gaussian_nll(x, 2.0, 0.5)
    assert moved == pytest.approx(np.sum((x - 5.0) ** 2) - np.sum((x - 2.0) ** 2), **CLOSE)


# ---------------------------------------------------------------- cross_entropy


@steadily
@given(case=two_classes())
def test_the_cost_of_two_classes_is_the_summed_log_loss_of_scikit_learn(case):
    T, Y = case

    expected = log_loss(T, Y, normalize=False, labels=[0, 1])
    assert solution.cross_entropy(T, Y) == pytest.approx(expected, **CLOSE)


@steadily
@given(case=two_classes())
def test_the_cost_of_two_classes_is_the_cost_of_k_classes_for_two_columns(case):
    T, Y = case

    both = solution.cost(np.column_stack([1 - T, T]), np.column_stack([1 - Y, Y]))
    assert solution.cross_entropy(T, Y) == pytest.approx(both, **CLOSE)


@steadily
@given(case=two_classes())
def test_naming_the_two_classes_the_other_way_round_costs_the_same(case):
    T, Y = case

    assert solution.cross_entropy(1 - T, 1 - Y) == pytest.approx(solution.cross_entropy(T, Y), **CLOSE)


@pytest.mark.parametrize(("t", "y", "expected"), [(1, 1.0, 0.0), (0, 0.0, 0.0), (1, 0.0, np.inf), (0, 1.0, np.inf)])
def test_certainty_costs_nothing_when_right_and_infinity_when_wrong(t, y, expected):
    assert solution.cross_entropy(np.array([t]), np.array([y])) == expected


def test_soft_targets_follow_the_formula_of_two_classes():
    T, Y = np.array([0.3, 1.0, 0.0]), np.array([0.6, 1.0, 0.2])

    expected = -np.sum(xlogy(T, Y) + xlogy(1 - T, 1 - Y))
    assert solution.cross_entropy(T, Y) == pytest.approx(expected, **CLOSE)


# ---------------------------------------------------------------- cost


@steadily
@given(case=many_classes())
def test_the_cost_of_k_classes_is_the_summed_log_loss_of_scikit_learn(case):
    T, Y = case

    expected = log_loss(T.argmax(axis=1), Y, normalize=False, labels=np.arange(T.shape[1]))
    assert solution.cost(T, Y) == pytest.approx(expected, **CLOSE)


@steadily
@given(case=many_classes(), data=st.data())
def test_the_cost_of_a_set_is_the_sum_of_the_costs_of_its_parts(case, data):
    T, Y = case
    cut = data.draw(st.integers(0, len(T)))

    parts = solution.cost(T[:cut], Y[:cut]) + solution.cost(T[cut:], Y[cut:])
    assert solution.cost(T, Y) == pytest.approx(parts, **CLOSE)


@steadily
@given(case=many_classes())
def test_the_order_of_the_classes_does_not_change_the_cost(case):
    T, Y = case

    assert solution.cost(T[:, ::-1], Y[:, ::-1]) == pytest.approx(solution.cost(T, Y), **CLOSE)


def test_classes_that_did_not_come_up_cost_nothing_even_at_probability_zero():
    T, Y = np.array([[0, 1, 0], [0, 0, 1]]), np.array([[0.5, 0.5, 0.0], [0.0, 0.0, 1.0]])

    assert solution.cost(T, Y) == pytest.approx(np.log(2.0), **CLOSE)


def test_a_class_that_came_up_against_probability_zero_costs_infinity():
    assert solution.cost(np.array([[1.0, 0.0]]), np.array([[0.0, 1.0]])) == np.inf


def test_a_perfect_fit_costs_zero_without_a_minus_sign():
    fit = solution.cost(np.eye(3), np.eye(3)), solution.cross_entropy(np.ones(2), np.ones(2))

    assert [np.signbit(value) for value in fit] == [False, False]


# ---------------------------------------------------------------- all of them


def outputs_in_the_handout():
    text = (tree().assignments / ASSIGNMENT / "README.md").read_text(encoding="utf-8")
    _, text = text.split("## What good output looks like")
    return re.findall(r"^\| `(\w+\(.*?\))`.* \| ([\d.]+)(?:,.*)? \|$", text, flags=re.MULTILINE)


def test_the_numbers_in_the_handout_are_those_of_the_solution():
    names = {**vars(solution), "x": np.array([1.2, 0.4, 2.9, 1.7, 2.3])}
    came = [float(eval(call, names)) for call, _ in outputs_in_the_handout()]

    assert came == pytest.approx([float(number) for _, number in outputs_in_the_handout()], rel=2e-6)
    assert len(came) == 7


CALLS = {
    "sample_mean": (np.array([3.0, 1.0, 2.0]),),
    "gaussian_nll": (np.array([3.0, 1.0, 2.0]), 1.5, 2.0),
    "cross_entropy": (np.array([1.0, 0.0, 1.0]), np.array([1.0, 0.5, 0.0])),
    "cost": (np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([[0.0, 1.0], [0.3, 0.7]])),
}


@pytest.mark.parametrize("name", CALLS)
def test_the_result_is_one_number_and_the_arguments_stay_as_they_were(name):
    arguments = [np.array(argument) for argument in CALLS[name]]
    result = getattr(solution, name)(*arguments)

    assert np.ndim(result) == 0
    assert all(np.array_equal(now, before) for now, before in zip(arguments, CALLS[name], strict=True))


# ---------------------------------------------------------------- the workspace

HALF_DONE = """import numpy as np
def sample_mean(x):
    return [np.mean(x)]
def gaussian_nll(x, mu, variance):
    raise NotImplementedError
def cross_entropy(T, Y):
    return -T * np.log(Y)
def cost(T, Y):
    -np.sum(T * np.log(Y))
"""
WRONG = """import numpy as np
def sample_mean(x):
    return np.nan
def gaussian_nll(x, mu, variance):
    return 1.0
def cross_entropy(T):
    return 0.0
"""


@pytest.mark.parametrize(
    ("text", "said", "pictures"),
    [
        (
            None,
            [f"{name} is still to do" for name in ("sample_mean", "gaussian_nll", "cross_entropy", "cost")],
            [],
        ),
        (
            HALF_DONE,
            [
                "gaussian_nll is still to do",
                "cross_entropy is not right yet: an array of shape (4,) comes back",
                "cost is not right yet: nothing comes back",
            ],
            ["likelihood.png"],
        ),
        (
            WRONG,
            [
                "sample_mean is not right yet: nan comes back for [1.2 0.4 2.9 1.7 2.3]",
                "cross_entropy is not right yet (TypeError",
                "cost cannot be found",
            ],
            ["gaussian.png", "likelihood.png"],
        ),
        ("def cost(:", ["likelihood.py does not load (SyntaxError"], []),
        (
            (tree().solutions / ASSIGNMENT / "likelihood.py").read_text(encoding="utf-8"),
            [],
            ["cost.png", "cross_entropy.png", "gaussian.png", "likelihood.png"],
        ),
    ],
    ids=["stubs", "half done", "wrong", "does not load", "solved"],
)
def test_the_pictures_are_drawn_as_far_as_functions_are_written(tmp_path, text, said, pictures):
    for name, content in workspace(assignment(ASSIGNMENT)).items():
        if name.endswith(".py"):
            (tmp_path / name).write_bytes(content)
    if text is not None:
        (tmp_path / "likelihood.py").write_text(text, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "explore.py"], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True
    )

    lines = [line for line in run.stdout.splitlines() if ": drawn into " not in line]
    assert len(lines) == len(said)
    assert all(line.startswith(start) for line, start in zip(lines, said, strict=True))
    assert run.stderr == ""
    assert sorted(path.name for path in tmp_path.glob("pictures/*")) == pictures
