# wrong: returns inside the loop
def sample_mean(x):
    total = 0.0
    for v in x:
        total += v
        return total / len(x)
