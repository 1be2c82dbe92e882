# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You counted a single sample: `return` stands inside the loop, which ends there. Add up all samples first, and
return after the loop."""


def sample_mean(x):
    total = 0.0
    for value in x:
        total += value
        return total / len(x)
