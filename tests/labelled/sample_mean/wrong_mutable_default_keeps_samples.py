# a mutable default argument keeps the samples of earlier calls
def sample_mean(x, data=[]):
    for v in x:
        data.append(v)
    return sum(data) / len(data)
