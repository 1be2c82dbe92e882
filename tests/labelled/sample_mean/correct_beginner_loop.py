# beginner loop with a running total and a counter
def sample_mean(x):
    total = 0.0
    count = 0
    for value in x:
        total = total + value
        count = count + 1
    average = total / count
    return average
