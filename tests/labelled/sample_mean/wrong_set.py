# wrong: repeated samples count once, as a set is averaged
def sample_mean(x):
    values = set(x.tolist())
    return sum(values) / len(values)
