# two mistakes: climbs, and returns from inside the loop
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        grad = gradient(x)
        x = x + learning_rate * grad
        if i == 0:
            return x
    return x
