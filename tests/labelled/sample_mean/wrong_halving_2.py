# wrong: "running mean" (m + value) / 2, which weighs the last samples most
def sample_mean(x):
    m = x[0]
    for v in x[1:]:
        m = (m + v) / 2
    return float(m)
