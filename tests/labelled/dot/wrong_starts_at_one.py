# counts from 1, so entry 0 is missing
def dot(w, x):
    total = 0.0
    for i in range(1, len(w)):
        total += w[i] * x[i]
    return total
