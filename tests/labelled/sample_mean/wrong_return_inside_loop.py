# return is indented into the loop, so only the first sample counts
def sample_mean(x):
    total = 0
    for xi in x:
        total += xi
        return total / len(x)
