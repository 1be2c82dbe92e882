# counts from 1 to D inclusive, as in the formula: IndexError
def dot(w, x):
    D = len(w)
    total = 0.0
    for d in range(1, D + 1):
        total += w[d] * x[d]
    return total
