# wrong: equal values count once
def sample_mean(x):
    return sum(set(x.tolist())) / len(set(x.tolist()))
