# averages the distinct values only: set(x) drops repetitions (seen with integers)
def sample_mean(x):
    values = set(x)
    return sum(values) / len(values)
