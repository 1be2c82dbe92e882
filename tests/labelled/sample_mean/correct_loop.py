# correct: a loop
def sample_mean(x):
    total = 0
    for value in x:
        total = total + value
    return total / x.shape[0]
