"""The rubric of the costs: right up to one accepted factor, then the factor, the form, the far ends."""

import numpy as np
import pytest

from autograder.rubric import (
    Mismatch,
    assert_close,
    assert_close_up_to,
    assert_form,
    assert_unchanged,
    assert_vectorised,
    curve,
    fail,
    numeric,
)

GAUSSIAN_RTOL = 1e-5
"""Room for pi = 3.1416."""

GUARDED_RTOL = 1e-3
"""Room for log(Y + 1e-5): such a guard moves the costs drawn here by a few parts in ten thousand."""

MEAN = "the mean over the samples"
HALF = "half of the sum"
HALF_MEAN = "half of the mean over the samples"


def conventions(n_samples):
    """Return the factors that a cost may carry without being wrong."""
    return {MEAN: 1.0 / n_samples, HALF: 0.5, HALF_MEAN: 0.5 / n_samples}


def assert_up_to_one_factor(results, rtol):
    """Pass if every (n_samples, actual, desired) is right up to one factor, the same in all; return its name.

    The first must have more than two samples, so that it tells the factors apart.
    """
    (n_samples, actual, desired), *others = results
    try:
        name = assert_close_up_to(actual, desired, conventions(n_samples), rtol=rtol)
        for n_samples, actual, desired in others:
            factor = conventions(n_samples).get(name, 1.0)
            assert_close(actual, factor * desired, rtol=rtol)
    except Mismatch as mismatch:
        if mismatch.name != "values":
            raise
        # One number is a multiple of any other: only all of them show how wrong and right are related.
        came = np.array([numeric(actual, ()) for _, actual, _ in results])
        right = np.array([desired for _, _, desired in results])
        raise Mismatch("values", mismatch.text, came, right) from None
    return name


def assert_the_sum(n_samples, actual, desired, rtol):
    """Pass if the cost is the sum itself; name the factor that it carries if it is not."""
    if name := assert_close_up_to(actual, desired, conventions(n_samples), rtol=rtol):
        raise Mismatch("scale", f"Right up to a factor: this is {name}.", actual, desired)


# ---------------------------------------------------------------- sample_mean


@pytest.mark.points(9)
@pytest.mark.aspect("values")
@pytest.mark.hint("Which mu makes the derivative of the log-likelihood, the sum of all x - mu, equal to 0?")
def test_sample_mean_values(student, reference, draw):
    """sample_mean: gives the mean under which the samples are most likely."""
    samples = [draw.gamma(2.0, 3.0, 11), draw.normal(-4.0, 2.0, 6), draw.integers(-9, 40, 8)]
    samples[0][4] = samples[0][7]  # equal samples count as often as they occur
    results = [student.sample_mean(x) for x in samples]

    for x, actual in zip(samples, results, strict=True):
        assert_close(actual, reference.sample_mean(x))


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("How many numbers does a mean of N samples have?")
def test_sample_mean_form(student, reference, draw):
    """sample_mean: gives one plain number."""
    for n_samples in (5, 1):
        x = draw.normal(2.0, 1.0, n_samples)

        assert_form(student.sample_mean(x), reference.sample_mean(x))


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into x?")
def test_sample_mean_inputs(student, draw):
    """sample_mean: leaves the samples as they were."""
    for n_samples in (4, 7):
        student.sample_mean(draw.normal(2.0, 3.0, n_samples))

        assert_unchanged(student.changed)


# ---------------------------------------------------------------- gaussian_nll


def gaussian_cases(draw):
    """Return (x, mu, variance) of few samples near mu: even a product of their densities is not small."""
    cases = []
    for n_samples, variance in ((8, draw.uniform(0.30, 0.45)), (5, draw.uniform(2.2, 4.0)), (1, 1.7)):
        mu = draw.uniform(1.0, 5.0) * draw.choice([-1.0, 1.0])
        x = mu + np.sqrt(variance) * draw.uniform(-1.5, 0.5, n_samples)
        cases.append((x, float(mu), float(variance)))
    return [*cases, (whole_samples(draw), 2, 3)]


def whole_samples(draw):
    """Return six integers under which no step of mu by 4 changes the whole by an integer, as it does to cut terms."""
    x = draw.integers(-2, 5, 6)
    while x.sum() % 3 == 0:  # the change is (96 - 4 sum(x)) / 3, for mu from 2 to 6 and variance 3
        x = draw.integers(-2, 5, 6)
    return x


@pytest.mark.points(6)
@pytest.mark.aspect("values")
@pytest.mark.hint("What does one sample at distance d from mu add? Look at the square, the 1/2 and the variance.")
def test_gaussian_nll_with_mu(student, reference, draw):
    """gaussian_nll: changes by the right amount when mu moves (constants do not matter here)."""
    results = []
    for x, mu, variance in gaussian_cases(draw):
        moved = mu + (4 if isinstance(mu, int) else 2.0 * float(np.sqrt(variance)))
        before, after = student.gaussian_nll(x, mu, variance), student.gaussian_nll(x, moved, variance)
        desired = reference.gaussian_nll(x, moved, variance) - reference.gaussian_nll(x, mu, variance)
        results.append((len(x), before, after, desired))

    with np.errstate(all="ignore"):  # infinity minus infinity, and the like
        differences = [(n, numeric(b, ()) - numeric(a, ()), d) for n, a, b, d in results]
    assert_up_to_one_factor(differences, rtol=1e-4)


@pytest.mark.points(14)
@pytest.mark.aspect("values")
@pytest.mark.hint("For one sample at x = mu only the constant is left. What is it, and how often does it come in?")
def test_gaussian_nll_values(student, reference, draw):
    """gaussian_nll: gives minus the log of the joint density, with its constants."""
    cases = gaussian_cases(draw)
    results = [(len(case[0]), student.gaussian_nll(*case), reference.gaussian_nll(*case)) for case in cases]

    assert_up_to_one_factor(results, GAUSSIAN_RTOL)


@pytest.mark.points(3)
@pytest.mark.aspect("scale")
@pytest.mark.hint("The log of a product of N densities is a sum of N logs. Is yours divided by something?")
def test_gaussian_nll_scale(student, reference, draw):
    """gaussian_nll: is the sum over the samples, not their mean."""
    for case in gaussian_cases(draw)[:2]:
        assert_the_sum(len(case[0]), student.gaussian_nll(*case), reference.gaussian_nll(*case), GAUSSIAN_RTOL)


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("How many numbers is the log-likelihood of all samples together?")
def test_gaussian_nll_form(student, reference, draw):
    """gaussian_nll: gives one plain number."""
    case = gaussian_cases(draw)[0]

    assert_form(student.gaussian_nll(*case), reference.gaussian_nll(*case))


@pytest.mark.points(4)
@pytest.mark.aspect("stability")
@pytest.mark.hint("What is 0.1 to the power of 3000 on a computer, and what is its logarithm?")
def test_gaussian_nll_stability(student, reference, draw):
    """gaussian_nll: stays right for thousands of samples, and for samples far from mu."""
    mu, sigma = draw.uniform(-2.0, 2.0), draw.uniform(1.2, 2.0)
    many = mu + sigma * draw.standard_normal(3000)
    far = mu + sigma * np.array([60.0, -75.0, 0.5, 100.0, -1.0])
    cases = [(x, float(mu), float(sigma**2)) for x in (many, far)]
    results = [(len(case[0]), student.gaussian_nll(*case), reference.gaussian_nll(*case)) for case in cases]

    for _, actual, _ in results:
        if not np.isfinite(numeric(actual, ())):
            fail(
                "underflow",
                "The result is not a finite number for many samples, or for samples far from mu: a density, "
                "or the product of many, has become too small for a float and turned into 0.",
            )
    assert_up_to_one_factor(results, GAUSSIAN_RTOL)


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Does any line write into x?")
def test_gaussian_nll_inputs(student, draw):
    """gaussian_nll: leaves the samples as they were."""
    for case in gaussian_cases(draw)[:2]:
        student.gaussian_nll(*case)

        assert_unchanged(student.changed)


# ---------------------------------------------------------------- both cross-entropies


def assert_ordinary(results):
    """Pass if probabilities strictly between 0 and 1 gave finite costs."""
    for _, actual, _ in results:
        if not np.isfinite(numeric(actual, ())):
            fail(
                "not finite",
                "The result is not a finite number although every probability lies strictly between 0 and 1. "
                "Look at what stands inside the logarithm (the targets hold zeros, the probabilities do not), and at "
                "what you divide by.",
            )


def assert_no_nan(actual):
    """Pass if the cost is one number, infinity included, and return it."""
    got = numeric(actual, ())
    if np.isnan(got):
        fail(
            "not a number",
            "The result is NaN where a probability is exactly 0 or 1: there a target of 0 meets the "
            "logarithm of 0, and 0 times minus infinity is NaN. Such a term counts as 0.",
        )
    return got


def assert_saturated(name, n_samples, right, wrong, mixed):
    """Pass if exact zeros and ones cost what they should, in the convention called `name`.

    `right` is certain of each class that came up, each of `wrong` of another in one single sample, `mixed`
    are pairs (actual, desired), certain and right beside ordinary samples. Each has `n_samples` samples.
    """
    factor = conventions(n_samples).get(name, 1.0)
    if abs(assert_no_nan(right)) > 1e-3:
        fail("saturated", "Where the model is certain and right, the cost must be 0, or very nearly so.")
    if not all(assert_no_nan(one) > 10.0 * factor for one in wrong):
        fail(
            "too small",
            "Where the model is certain and wrong, the cost must be large, or infinite. What keeps it small? "
            "A guard inside the logarithm should be tiny: 1e-12, say.",
        )
    for actual, desired in mixed:
        if not np.isclose(assert_no_nan(actual), factor * desired, rtol=GUARDED_RTOL):
            fail("saturated", "Beside certain predictions, ordinary ones do not cost what they cost alone.")


def assert_many(name, n_samples, actual, desired):
    """Pass if thousands of samples cost what they should, in the convention called `name`."""
    if not np.isfinite(numeric(actual, ())):
        fail(
            "underflow",
            "The result is not a finite number for many samples: the product of their probabilities has "
            "become too small for a float and turned into 0.",
        )
    if not np.isclose(numeric(actual, ()), conventions(n_samples).get(name, 1.0) * desired, rtol=GUARDED_RTOL):
        fail("many", "For thousands of samples the cost is not right.")


def assert_exact_ends_unchanged(student, function, T):
    """Pass if probabilities of exactly 0 and 1 are left alone, also by a guard that replaces nothing else."""
    try:
        function(T, T.copy())
    except AssertionError:  # math.log(0): the item of stability says so
        return
    assert_unchanged(student.changed)


# ---------------------------------------------------------------- cross_entropy


def two_classes(draw, n_samples):
    """Return (T, Y) with both classes present and probabilities away from 0 and 1."""
    T = draw.permutation(np.arange(n_samples) % 2).astype(np.float64)
    return T, draw.uniform(0.05, 0.95, n_samples)


@pytest.mark.points(15)
@pytest.mark.aspect("values")
@pytest.mark.hint("Take one sample: what should it cost if t = 1, and what if t = 0? Whose logarithm is it?")
def test_cross_entropy_values(student, reference, draw):
    """cross_entropy: adds up minus the log of the probability of what happened."""
    T, Y = two_classes(draw, 9)
    certain = np.where(T == 1, 0.004, 0.996)  # and wrong
    Y[[1, 6]] = certain[[1, 6]]
    cases = [
        (T, Y),
        (two_classes(draw, 5)[0].astype(np.int64), draw.uniform(0.05, 0.95, 5)),
        (np.ones(4), draw.uniform(0.05, 0.95, 4)),
        (np.zeros(3), draw.uniform(0.05, 0.95, 3)),
        (np.array([1]), draw.uniform(0.2, 0.4, 1)),
        (np.array([0.0]), draw.uniform(0.2, 0.4, 1)),
    ]
    results = [(len(T), student.cross_entropy(T, Y), reference.cross_entropy(T, Y)) for T, Y in cases]

    assert_ordinary(results)
    assert_up_to_one_factor(results, GUARDED_RTOL)


@pytest.mark.points(3)
@pytest.mark.aspect("scale")
@pytest.mark.hint("The log of a product of N probabilities is a sum of N logs. Is yours divided by something?")
def test_cross_entropy_scale(student, reference, draw):
    """cross_entropy: is the sum over the samples, not their mean."""
    for n_samples in (8, 5):
        T, Y = two_classes(draw, n_samples)
        assert_the_sum(n_samples, student.cross_entropy(T, Y), reference.cross_entropy(T, Y), GUARDED_RTOL)


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("How many numbers is the cost of all samples together?")
def test_cross_entropy_form(student, reference, draw):
    """cross_entropy: gives one plain number."""
    T, Y = two_classes(draw, 6)

    assert_form(student.cross_entropy(T, Y), reference.cross_entropy(T, Y))


@pytest.mark.points(5)
@pytest.mark.aspect("stability")
@pytest.mark.hint("For y = 1 and t = 1 the cost is 0. What does each of the two terms of the formula give there?")
def test_cross_entropy_stability(student, reference, draw):
    """cross_entropy: copes with probabilities of exactly 0 and 1, and with thousands of samples."""
    T = np.array([1.0, 0.0, 0.0, 1.0, 1.0, 0.0])
    ordinary, many = draw.uniform(0.2, 0.8, 6), two_classes(draw, 3000)
    sure_of_1, sure_of_0 = np.where(T == 1, 1.0, ordinary), np.where(T == 0, 0.0, ordinary)
    never, always = T.copy(), T.copy()
    never[3], always[2] = 0.0, 1.0
    usual, right = student.cross_entropy(T, ordinary), student.cross_entropy(T, T)
    mixed = [(student.cross_entropy(T, Y), reference.cross_entropy(T, Y)) for Y in (sure_of_1, sure_of_0)]
    wrong = [student.cross_entropy(T, Y) for Y in (never, always)]

    name = assert_close_up_to(usual, reference.cross_entropy(T, ordinary), conventions(6), rtol=GUARDED_RTOL)
    assert_saturated(name, 6, right, wrong, mixed)
    assert_many(name, 3000, student.cross_entropy(*many), reference.cross_entropy(*many))


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Which line writes into Y or T? What would a guard have to work on instead?")
def test_cross_entropy_inputs(student, draw):
    """cross_entropy: leaves T and Y as they were."""
    for n_samples in (5, 8):
        T, Y = two_classes(draw, n_samples)
        # As close to 0 and 1 as floats come: a guard has something to do, a bare logarithm still works.
        Y[[0, 2]] = np.where(T[[0, 2]] == 1, np.nextafter(1.0, 0.0), 1e-310)
        student.cross_entropy(T, Y)

        assert_unchanged(student.changed)
        assert_exact_ends_unchanged(student, student.cross_entropy, T)


@pytest.mark.points(2)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("What do np.log and np.sum do with a whole array?")
def test_cross_entropy_vectorised(student, draw):
    """cross_entropy: works on all samples at once, without a loop over them."""
    small, large = (student.cross_entropy.instructions(*two_classes(draw, n)) for n in (50, 500))

    assert_vectorised(small, large)


# ---------------------------------------------------------------- cost


def indicators(labels, n_classes):
    """Return the indicator matrix of some labels."""
    return np.eye(n_classes)[labels]


def probabilities(draw, n_samples, n_classes):
    """Return rows that sum to 1, with every entry above 0.01."""
    E = np.exp(draw.uniform(-1.5, 1.5, (n_samples, n_classes)))
    return E / E.sum(axis=1, keepdims=True)


def many_classes(draw, n_samples, n_classes):
    """Return (T, Y) of random classes and ordinary probabilities."""
    return indicators(draw.integers(0, n_classes, n_samples), n_classes), probabilities(draw, n_samples, n_classes)


@pytest.mark.points(16)
@pytest.mark.aspect("values")
@pytest.mark.hint("In one row T has a single 1. Which single probability of that row should count, and how?")
def test_cost_values(student, reference, draw):
    """cost: adds up minus the log of the probability of each sample's class."""
    T, Y = many_classes(draw, 7, 5)
    Y[3] = np.where(T[3] == 1, 0.004, 0.249)  # nearly certain, and wrong
    integers = many_classes(draw, 4, 3)
    cases = [
        (T, Y),
        (integers[0].astype(np.int64), integers[1]),
        (indicators([0, 2, 2, 0, 2, 0], 4), probabilities(draw, 6, 4)),  # two of four classes never come up
        many_classes(draw, 5, 2),
        many_classes(draw, 1, 3),
    ]
    results = [(len(T), student.cost(T, Y), reference.cost(T, Y)) for T, Y in cases]

    assert_ordinary(results)
    assert_up_to_one_factor(results, GUARDED_RTOL)


@pytest.mark.points(3)
@pytest.mark.aspect("scale")
@pytest.mark.hint("The log of a product of N probabilities is a sum of N logs. Is yours divided by something?")
def test_cost_scale(student, reference, draw):
    """cost: is the sum over the samples, not their mean."""
    for n_samples, n_classes in ((6, 3), (9, 4)):
        T, Y = many_classes(draw, n_samples, n_classes)
        assert_the_sum(n_samples, student.cost(T, Y), reference.cost(T, Y), GUARDED_RTOL)


@pytest.mark.points(1)
@pytest.mark.aspect("form")
@pytest.mark.hint("How many numbers is the cost of all samples together?")
def test_cost_form(student, reference, draw):
    """cost: gives one plain number."""
    T, Y = many_classes(draw, 6, 4)

    assert_form(student.cost(T, Y), reference.cost(T, Y))


@pytest.mark.points(6)
@pytest.mark.aspect("stability")
@pytest.mark.hint("What is 0 * np.log(0.0), and what should a class count that did not come up?")
def test_cost_stability(student, reference, draw):
    """cost: copes with probabilities of exactly 0 and 1, and with thousands of samples."""
    T = indicators([2, 0, 3, 0, 1], 4)
    ordinary, many = probabilities(draw, 5, 4), many_classes(draw, 2000, 3)
    beside, other = T.copy(), T.copy()
    beside[[1, 4]] = [[0.5, 0.0, 0.2, 0.3], [0.6, 0.4, 0.0, 0.0]]
    other[3] = [0.0, 0.0, 1.0, 0.0]
    usual, right = student.cost(T, ordinary), student.cost(T, T)
    mixed, wrong = [(student.cost(T, beside), reference.cost(T, beside))], [student.cost(T, other)]

    name = assert_close_up_to(usual, reference.cost(T, ordinary), conventions(5), rtol=GUARDED_RTOL)
    assert_saturated(name, 5, right, wrong, mixed)
    assert_many(name, 2000, student.cost(*many), reference.cost(*many))


@pytest.mark.points(2)
@pytest.mark.aspect("inputs")
@pytest.mark.hint("Which line writes into Y or T? What would a guard have to work on instead?")
def test_cost_inputs(student, draw):
    """cost: leaves T and Y as they were."""
    for n_samples, n_classes in ((4, 3), (6, 5)):
        T, Y = many_classes(draw, n_samples, n_classes)
        # As close to 0 and 1 as floats come: a guard has something to do, a bare logarithm still works.
        Y[[0, 2]] = np.where(T[[0, 2]] == 1, np.nextafter(1.0, 0.0), 1e-310)
        student.cost(T, Y)

        assert_unchanged(student.changed)
        assert_exact_ends_unchanged(student, student.cost, T)


@pytest.mark.points(2)
@pytest.mark.aspect("vectorised")
@pytest.mark.hint("What do T * np.log(Y) and np.sum give for two tables?")
def test_cost_vectorised(student, draw):
    """cost: works on all samples at once, without a loop over them."""
    small, large = (student.cost.instructions(*many_classes(draw, n, 3)) for n in (50, 500))

    assert_vectorised(small, large)


# ---------------------------------------------------------------- pictures


def picture_sample_mean(sample_mean):
    """The estimate, as one sample after another comes in."""
    x = np.array([2.0, 7.0, 1.0, 1.0, 4.0, 12.0, 3.0, 0.0, 5.0, 2.0])
    n = np.arange(1, len(x) + 1)
    return curve(
        n,
        [sample_mean(x[:k]) for k in n],
        title="The mean of the first n samples",
        xlabel="n",
        ylabel="sample_mean",
    )


def picture_gaussian_nll(gaussian_nll):
    """The valley whose lowest point is the sample mean."""
    x, mu = np.array([1.2, 0.4, 2.9, 1.7, 2.3]), np.linspace(-1.5, 4.5, 25)
    return curve(
        mu,
        [gaussian_nll(x, m, 2.0) for m in mu.tolist()],
        title="Five samples with mean 1.7, variance 2: the cost of each mu",
        xlabel="mu",
        ylabel="gaussian_nll",
    )


def picture_cross_entropy(cross_entropy):
    """The valley whose lowest point is the share of class 1."""
    T, y = np.array([1.0, 0.0, 0.0, 0.0]), np.linspace(0.02, 0.98, 33)
    return curve(
        y,
        [cross_entropy(T, np.full(4, p)) for p in y],
        title="One sample of class 1, three of class 0, all given probability y",
        xlabel="y",
        ylabel="cross_entropy",
    )


def picture_cost(cost):
    """The price of one sample, from nearly impossible to certain, beside one that stays."""
    T, p = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.linspace(0.04, 1.0, 25)
    return curve(
        p,
        [cost(T, np.array([[0.6 * (1 - q), q, 0.4 * (1 - q)], [0.5, 0.3, 0.2]])) for q in p],
        title="Two samples: the right class of the first gets probability p, that of the second 0.5",
        xlabel="p",
        ylabel="cost",
    )
