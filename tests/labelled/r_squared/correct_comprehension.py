# generator expressions
def r_squared(T, Y):
    t_bar = sum(T) / len(T)
    return 1 - sum((t - y) ** 2 for t, y in zip(T, Y)) / sum((t - t_bar) ** 2 for t in T)
