# wrong: statistics.mean on NumPy integers gives a NumPy integer
import statistics


def sample_mean(x):
    return statistics.mean(x)
