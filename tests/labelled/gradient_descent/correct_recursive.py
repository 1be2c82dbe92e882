# one step, then itself with one step less (tail recursion in blocks of at most 200)
def _walk(gradient, x, rate, n):
    if n == 0:
        return x
    return _walk(gradient, x - rate * gradient(x), rate, n - 1)

def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    while steps > 200:
        x = _walk(gradient, x, learning_rate, 200)
        steps -= 200
    return _walk(gradient, x, learning_rate, steps)
