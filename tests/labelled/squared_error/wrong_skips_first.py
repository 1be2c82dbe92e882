# the loop starts at 1 and loses the first sample
def squared_error(T, Y):
    J = 0
    for i in range(1, len(T)):
        J += (T[i] - Y[i]) ** 2
    return J
